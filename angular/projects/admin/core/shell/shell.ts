import { Component, DestroyRef, DOCUMENT, effect, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { CdkTrapFocus } from '@angular/cdk/a11y';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { Keys, T, Texts } from '@portal/shared/core';
import { Dialogs } from '@portal/shared/ui';
import { ImpersonationBanner } from './impersonation-banner';
import { KeyList } from './key-list';
import { Navigation } from './navigation';
import { SearchPalette } from './search-palette';
import { TopBar } from './top-bar';

/** The frame of every page of a signed-in person: bar, navigation (a drawer on the phone), page. */
@Component({
  selector: 'app-shell',
  imports: [CdkTrapFocus, ImpersonationBanner, Navigation, RouterOutlet, T, TopBar],
  template: `
    <a class="skip" href="#page" (click)="skip($event)">{{ 'Ui.SkipToPage' | t }}</a>
    <app-top-bar class="bar" (searchAsked)="openSearch()" (keysAsked)="openKeys()" (drawerAsked)="drawer.set(!drawer())" [drawerOpen]="drawer()" />
    <app-navigation class="nav" [class.open]="drawer()" [cdkTrapFocus]="drawer()" (keydown.escape)="drawer.set(false)" />
    @if (drawer()) {
      <div class="veil" (click)="drawer.set(false)" aria-hidden="true"></div>
    }
    <main id="page" class="main" tabindex="-1"><app-impersonation-banner /><router-outlet /></main>
  `,
  styleUrl: './shell.css',
})
export class Shell {
  private readonly dialogs = inject(Dialogs);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly bar = viewChild.required(TopBar);

  protected readonly drawer = signal(false);

  constructor() {
    const router = inject(Router);
    inject(Keys).bind(
      inject(DestroyRef),
      { key: '/', text: 'Ui.Keys.Search', run: () => this.openSearch() },
      { key: 'ctrl+k', text: 'Ui.Keys.Search', run: () => this.openSearch(), inFields: true },
      { key: 'n', text: 'Ui.Keys.New', run: () => this.bar().openNew() },
      { key: '?', text: 'Ui.Keys.List', run: () => this.openKeys() },
    );
    router.events.pipe(filter((event) => event instanceof NavigationEnd), takeUntilDestroyed()).subscribe(() => this.drawer.set(false));
    effect(() => this.drawer() && setTimeout(() => this.document.querySelector<HTMLElement>('app-navigation a')?.focus()));
  }

  protected openSearch(): void {
    this.dialogs.open(SearchPalette, undefined, this.texts.t('Ui.Search.Title'));
  }

  protected openKeys(): void {
    this.dialogs.open(KeyList);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('page')?.focus();
  }
}
