import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, T, decimals } from '@portal/shared/core';
import { Day, Money, SidePanel, SideSection, Status } from '@portal/shared/ui';
import { Invoice } from '../billing-types';
import { InvoiceTotalsView } from './invoice-totals';

/** An issued invoice: frozen, with what was mailed, paid and booked. */
@Component({
  selector: 'app-invoice-view',
  imports: [Day, InvoiceTotalsView, Money, RouterLink, SidePanel, SideSection, Status, T],
  templateUrl: './invoice-view.html',
  styleUrl: './invoice-view.css',
})
export class InvoiceView {
  private readonly formats = inject(Formats);

  readonly invoice = input.required<Invoice>();

  protected quantity(value: string): string {
    return this.formats.number(decimals.plain(value));
  }

  protected percent(fraction: string): string {
    return decimals.isZero(fraction) ? '–' : `${this.formats.number(decimals.toPercent(fraction))} %`;
  }

  protected price(value: string): string {
    const { whole, fraction } = this.formats.moneyParts(value, this.invoice().currency);
    return whole + fraction;
  }
}
