import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { Mark } from './mark';
import { PrivacyNote } from './privacy-note';
import { SECTIONS } from './sections';
import { ViewBanner } from './view-banner';

/** The frame: tabs at the bottom of a phone, at the top of a desk. */
@Component({
  selector: 'client-shell',
  imports: [AccountMenu, Icon, LanguageMenu, Mark, PrivacyNote, RouterLink, RouterLinkActive, RouterOutlet, T, ViewBanner],
  template: `
    <a class="skip" href="#page" (click)="skip($event)">{{ 'Ui.SkipToPage' | t }}</a>
    @if (session.viewedBy()) {<client-view-banner />}
    <header class="top bar">
      <a routerLink="/" class="home-link"><client-mark /></a>
      <nav [attr.aria-label]="'Ui.Navigation' | t">
        @for (section of sections(); track section.path) {
          <a [routerLink]="section.path" routerLinkActive #active="routerLinkActive" [routerLinkActiveOptions]="{ exact: section.path === '/' }" [attr.aria-current]="active.isActive ? 'page' : null">{{ section.text | t }}</a>
        }
      </nav>
      <span class="grow"></span>
      <client-language-menu />
      <client-account-menu />
    </header>
    <main id="page" tabindex="-1"><router-outlet /></main>
    <footer><client-privacy-note /></footer>
    <nav class="tabs" [attr.aria-label]="'Ui.Navigation' | t">
      @for (section of sections(); track section.path) {
        <a [routerLink]="section.path" routerLinkActive #active="routerLinkActive" [routerLinkActiveOptions]="{ exact: section.path === '/' }" [attr.aria-current]="active.isActive ? 'page' : null"><svg [uiIcon]="section.icon" />{{ section.short | t }}</a>
      }
    </nav>
  `,
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly session = inject(ClientSession);
  protected readonly sections = computed(() => (this.session.mustAcceptTerms() ? [] : SECTIONS.filter(({ right }) => !right || this.session.has(right))));

  protected skip(event: Event): void {
    event.preventDefault();
    (event.target as HTMLElement).ownerDocument.getElementById('page')?.focus();
  }
}
