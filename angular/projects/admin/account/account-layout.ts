import { Component, DestroyRef, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { BrandLook, PublicInfo, T } from '@portal/shared/core';
import { LanguageMenu } from '../core/shell/language-menu';
import { AdminSession } from '../core/session/admin-session';

/** The frame of the pages before sign-in: the organisation's logo and colour, one narrow panel, the language at hand. */
@Component({
  selector: 'app-account-layout',
  imports: [LanguageMenu, RouterOutlet, T],
  providers: [PublicInfo],
  template: `
    <header>
      @if (brand()?.logo; as path) {
        <img [src]="path" alt="" />
      } @else {
        <span class="mark"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 5.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8M1.5 10.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8" /></svg></span>
      }
      <strong class="grow">{{ brand()?.name || session.tenant()?.name || ('Platform.Host' | t) }}</strong>
      <app-language-menu />
    </header>
    <main><router-outlet /></main>
  `,
  styles: `
    :host { display: grid; justify-items: center; align-content: start; gap: var(--s-6); min-block-size: 100dvh; padding: 12vh var(--s-5) var(--s-8); }
    header { display: flex; align-items: center; gap: var(--s-3); inline-size: min(400px, 100%); }
    img { block-size: 32px; max-inline-size: 160px; object-fit: contain; }
    main { display: grid; gap: var(--s-5); inline-size: min(400px, 100%); }
    @media (max-width: 599px) { :host { padding-block-start: var(--s-7); } }
  `,
})
export class AccountLayout {
  protected readonly session = inject(AdminSession);
  protected readonly brand = inject(PublicInfo).brand;

  constructor() {
    const look = inject(BrandLook);
    effect(() => look.wear(this.brand()));
    // Behind the door the pages are the product's: dense tables in any colour were not checked.
    inject(DestroyRef).onDestroy(() => look.wear({ accent: null, logo: null, favicon: this.brand()?.favicon ?? null }));
  }
}
