import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { NAVIGATION, NavigationEntry } from '../../navigation';
import { AdminSession } from '../session/admin-session';
import { Rights } from '../session/rights';

/** Only what this account may see; a group without entries is left out. */
@Component({
  selector: 'app-navigation',
  imports: [Icon, RouterLink, T],
  template: `
    <nav [attr.aria-label]="'Ui.Navigation' | t">
      @for (group of groups(); track $index) {
        @if (group.text) {
          <h2>{{ group.text | t }}</h2>
        }
        <ul>
          @for (entry of group.entries; track entry.link) {
            <li>
              <a [routerLink]="entry.link" [class.on]="entry.link === here()" [attr.aria-current]="entry.link === here() ? 'page' : null">
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
  private readonly router = inject(Router);
  private readonly path = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map(() => this.router.url)), { initialValue: this.router.url });

  protected readonly groups = computed(() =>
    NAVIGATION.map(({ text, entries }) => ({ text, entries: entries.filter((entry) => this.visible(entry)) })).filter(({ entries }) => entries.length > 0),
  );

  /** The entry to which the page in front belongs: the one that says most of its address. */
  protected readonly here = computed(() => entryOf(this.path()));

  private visible({ side, policy }: NavigationEntry): boolean {
    const here = this.session.isHost() ? 'host' : 'tenant';
    return (side === undefined || side === here) && this.rights.has(policy);
  }
}

export function entryOf(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  return NAVIGATION.flatMap(({ entries }) => entries)
    .flatMap(({ link, also }) => [link, ...(also ? [also] : [])].map((start) => ({ link, start })))
    .filter(({ start }) => path === start || (start !== '/' && path.startsWith(`${start}/`)))
    .sort((a, b) => b.start.length - a.start.length)[0]?.link;
}
