import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { T } from '@portal/shared/core';
import { SettingsIndex } from './settings-index';
import { SettingsSearch } from './settings-search';

/** The settings: index at the left, page beside it. */
@Component({
  selector: 'app-settings-layout',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, SettingsSearch, T],
  template: `
    <nav [attr.aria-label]="'Platform.Settings.Title' | t">
      <app-settings-search />
      @for (group of groups(); track group.text) {
        <h2>{{ group.text | t }}</h2>
        <ul>
          @for (entry of group.entries; track entry.path) {
            <li><a [routerLink]="['/settings', entry.path]" routerLinkActive="on" ariaCurrentWhenActive="page">{{ entry.text | t }}</a></li>
          }
        </ul>
      }
    </nav>
    <div class="page"><router-outlet /></div>
  `,
  styleUrl: './settings-layout.css',
})
export class SettingsLayout {
  protected readonly groups = inject(SettingsIndex).groups;
}
