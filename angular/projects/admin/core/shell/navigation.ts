import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { NAVIGATION, NavigationEntry } from '../../navigation';
import { AdminSession } from '../session/admin-session';
import { Rights } from '../session/rights';

/** Only what this account may see; a group without entries is left out. */
@Component({
  selector: 'app-navigation',
  imports: [Icon, RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'Ui.Navigation' | t">
      @for (group of groups(); track $index) {
        @if (group.text) {
          <h2>{{ group.text | t }}</h2>
        }
        <ul>
          @for (entry of group.entries; track entry.link) {
            <li>
              <a [routerLink]="entry.link" routerLinkActive="on" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: entry.link === '/' }">
                <svg [uiIcon]="entry.icon" />{{ entry.text | t }}
              </a>
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styleUrl: './navigation.css',
})
export class Navigation {
  private readonly session = inject(AdminSession);
  private readonly rights = inject(Rights);

  protected readonly groups = computed(() =>
    NAVIGATION.map(({ text, entries }) => ({ text, entries: entries.filter((entry) => this.visible(entry)) })).filter(({ entries }) => entries.length > 0),
  );

  private visible({ side, policy }: NavigationEntry): boolean {
    const here = this.session.isHost() ? 'host' : 'tenant';
    return (side === undefined || side === here) && this.rights.has(policy);
  }
}
