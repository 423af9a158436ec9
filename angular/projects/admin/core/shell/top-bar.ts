import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { AdminSession } from '../session/admin-session';
import { LanguageMenu } from './language-menu';
import { NewMenu } from './new-menu';
import { UserMenu } from './user-menu';

/** Whose portal, "New" at the top left, search; language, keys and account at the end. */
@Component({
  selector: 'app-top-bar',
  imports: [Icon, LanguageMenu, NewMenu, RouterLink, T, UserMenu],
  template: `
    <button type="button" class="btn quiet icon drawer" [attr.aria-label]="'Ui.Navigation' | t" [attr.aria-expanded]="drawerOpen()" (click)="drawerAsked.emit()"><svg uiIcon="menu" /></button>
    <a class="brand" routerLink="/">
      <span class="mark"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 5.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8M1.5 10.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8" /></svg></span>
      <span class="name">{{ owner() || ('Platform.Host' | t) }}</span>
    </a>
    <app-new-menu />
    <button type="button" class="find" (click)="searchAsked.emit()">
      <svg uiIcon="search" /><span class="grow words">{{ (isHost() ? 'Ui.Search.HostHint' : 'Ui.Search.Hint') | t }}</span><kbd aria-hidden="true">Ctrl K</kbd>
    </button>
    <span class="grow"></span>
    <app-language-menu class="desk" />
    <button type="button" class="btn quiet icon desk" [attr.aria-label]="'Ui.Keys.List' | t" (click)="keysAsked.emit()"><svg uiIcon="help" /></button>
    <app-user-menu />
  `,
  host: { role: 'banner' },
  styleUrl: './top-bar.css',
})
export class TopBar {
  private readonly session = inject(AdminSession);
  private readonly newMenu = viewChild.required(NewMenu);

  readonly drawerOpen = input(false);
  readonly searchAsked = output();
  readonly keysAsked = output();
  readonly drawerAsked = output();

  protected readonly isHost = this.session.isHost;
  protected readonly owner = computed(() => this.session.tenant()?.name);

  openNew(): void {
    this.newMenu().open();
  }
}
