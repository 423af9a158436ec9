import { Component, computed, inject } from '@angular/core';
import { T } from '@portal/shared/core';
import { ClientSession } from '../core/client-session';

/** The way to the privacy statement, and whom to ask; nothing where the supplier says neither. */
@Component({
  selector: 'client-privacy-note',
  imports: [T],
  template: `
    @if (supplier(); as one) {
      @if (one.privacyStatement) {<a class="link" [href]="one.privacyStatement" target="_blank" rel="noopener noreferrer">{{ 'Portal.Privacy.Statement' | t }}</a>}
      @if (one.privacyContact) {<span>{{ 'Portal.Privacy.Contact' | t: { name: one.privacyContact } }}</span>}
      @if (one.privacyEmail) {<a class="link ltr" [href]="'mailto:' + one.privacyEmail">{{ one.privacyEmail }}</a>}
    }
  `,
  styles: ':host { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; color: var(--ink-2); font-size: var(--t-sm); line-height: var(--l-sm); }',
})
export class PrivacyNote {
  private readonly session = inject(ClientSession);

  protected readonly supplier = computed(() => this.session.supplier());
}
