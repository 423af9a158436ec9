import { Component, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { Money } from '@portal/shared/ui';
import { InvoiceTotals } from '../billing-types';

/** Net, one row per tax, total: tax is rounded once per category and rate. */
@Component({
  selector: 'app-invoice-totals',
  imports: [Money, T],
  template: `
    <dl>
      <div><dt>{{ 'Billing.Field.Net' | t }}</dt><dd><ui-money [value]="totals().net" [showCurrency]="false" /></dd></div>
      @for (tax of totals().taxes; track $index) {
        <div><dt><bdi>{{ tax.name }}</bdi>&ngsp;<span class="dim">{{ 'Billing.Invoice.TaxOf' | t }} <ui-money [value]="tax.taxable" [showCurrency]="false" /></span></dt><dd><ui-money [value]="tax.tax" [showCurrency]="false" /></dd></div>
      }
      <div class="sum"><dt>{{ 'Billing.Field.Total' | t }}</dt><dd data-testid="invoice-total"><ui-money [value]="totals().total" /></dd></div>
    </dl>
  `,
  styles: `
    dl > div { display: grid; grid-template-columns: 1fr auto; gap: 12px; padding-block: 3px; }
    .sum { margin-block-start: 6px; padding-block: 9px; border-block-start: 1px solid var(--line-2); font-size: var(--t-lg); line-height: var(--l-lg); font-weight: var(--w-strong); }
  `,
})
export class InvoiceTotalsView {
  readonly totals = input.required<InvoiceTotals>();
}
