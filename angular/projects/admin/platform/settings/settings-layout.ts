import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, map, tap } from 'rxjs';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { SettingsIndex } from './settings-index';
import { SettingsSearch } from './settings-search';

/** The settings: index at the left, page beside it. On a phone the index opens under the name of the page. */
@Component({
  selector: 'app-settings-layout',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, SettingsSearch, T],
  template: `
    <nav [attr.aria-label]="'Platform.Settings.Title' | t">
      <app-settings-search />
      <button type="button" class="inp here" aria-controls="settings-index" [attr.aria-expanded]="open()" (click)="open.set(!open())"><span class="grow">{{ here() | t }}</span><svg [uiIcon]="open() ? 'up' : 'down'" class="s" /></button>
      <div id="settings-index" [class.shut]="!open()">
        @for (group of groups(); track group.text) {
          <h2>{{ group.text | t }}</h2>
          <ul>
            @for (entry of group.entries; track entry.path) {
              <li><a [routerLink]="['/settings', entry.path]" routerLinkActive="on" ariaCurrentWhenActive="page">{{ entry.text | t }}</a></li>
            }
          </ul>
        }
      </div>
    </nav>
    <div class="page"><router-outlet /></div>
  `,
  styleUrl: './settings-layout.css',
})
export class SettingsLayout {
  private readonly router = inject(Router);
  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      tap(() => this.open.set(false)),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );

  protected readonly groups = inject(SettingsIndex).groups;
  protected readonly open = signal(false);

  /** Name of the page in front. */
  protected readonly here = computed(() => {
    const page = this.path().split(/[?#]/)[0]?.split('/')[2];
    return this.groups().flatMap(({ entries }) => entries).find(({ path }) => path === page)?.text ?? 'Platform.Settings.Title';
  });
}
