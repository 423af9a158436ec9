import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PublicInfo } from '@portal/shared/core';
import { ClientSession } from '../core/client-session';
import { LanguageMenu } from '../shell/language-menu';
import { Mark } from '../shell/mark';
import { PrivacyNote } from '../shell/privacy-note';

/** The frame of the pages before sign-in: the supplier's name and colours, the language at hand. */
@Component({
  selector: 'client-gate',
  imports: [LanguageMenu, Mark, PrivacyNote, RouterOutlet],
  providers: [PublicInfo],
  host: { class: 'gate' },
  template: `
    <div class="band"></div>
    <header class="row"><client-mark /><span class="grow"></span><client-language-menu /></header>
    <main><router-outlet /></main>
    @if (session.supplier(); as supplier) {
      <footer>
        <strong><bdi>{{ supplier.name }}</bdi></strong>
        @if (supplier.phone) {<a class="ltr" [href]="'tel:' + supplier.phone">{{ supplier.phone }}</a>}
        @if (supplier.email) {<a class="ltr" [href]="'mailto:' + supplier.email">{{ supplier.email }}</a>}
        <client-privacy-note />
      </footer>
    }
  `,
  styles: `
    header { padding: 16px 24px 0; }
    main, footer, header { inline-size: 100%; max-inline-size: 480px; margin-inline: auto; }
    footer a { justify-self: start; min-block-size: 24px; }
  `,
})
export class Gate {
  protected readonly session = inject(ClientSession);
}
