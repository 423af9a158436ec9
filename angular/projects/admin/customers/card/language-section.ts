import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { T } from '@portal/shared/core';
import { SideSection } from '@portal/shared/ui';
import { LanguageChain } from '../../core/language/language-chain';
import { LanguageLinks } from '../../core/language/language-links';
import { Customer } from '../customer-types';
import { CustomersApi } from '../customers-api';

/** Which language documents and mails have, and which link of the chain says so. */
@Component({
  selector: 'app-language-section',
  imports: [LanguageLinks, SideSection, T],
  template: `
    <ui-side-section [title]="'Platform.Why.Title' | t">
      @if (chain(); as found) {
        <app-language-links [chain]="found" />
      }
    </ui-side-section>
  `,
})
export class LanguageSection {
  private readonly api = inject(CustomersApi);

  readonly customer = input.required<Customer>();

  protected readonly chain = signal<LanguageChain | undefined>(undefined);

  constructor() {
    effect(() => {
      const { id } = this.customer();
      untracked(() => this.api.language(id).subscribe((chain) => this.chain.set(chain)));
    });
  }
}
