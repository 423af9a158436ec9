import { Component, effect, inject, input, untracked } from '@angular/core';
import { T, loading } from '@portal/shared/core';
import { FailureLine, SideSection } from '@portal/shared/ui';
import { DocumentLanguages } from '../../core/language/document-languages';
import { BillingApi } from '../billing-api';

/** Why the invoice is in its language, and why the PDF that staff get is in another. */
@Component({
  selector: 'app-invoice-language',
  imports: [DocumentLanguages, FailureLine, SideSection, T],
  template: `
    @if (why.problem(); as failed) {
      <ui-side-section [title]="'Platform.Why.Title' | t"><ui-failure-line [problem]="failed" (retry)="why.load()" /></ui-side-section>
    } @else if (why.value(); as found) {
      @if (found.document; as document) {
        <ui-side-section [title]="'Platform.Why.Title' | t"><app-document-languages [document]="document" [copy]="found.copy" /></ui-side-section>
      }
    }
  `,
})
export class InvoiceLanguage {
  private readonly api = inject(BillingApi);

  readonly id = input.required<string>();

  protected readonly why = loading(() => this.api.invoiceLanguage(this.id()));

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.why.load());
    });
  }
}
