import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, Pair, T, decimals } from '@portal/shared/core';
import { Day, Money, SidePanel, SideSection, Status } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Invoice } from '../billing-types';
import { InvoiceLanguage } from './invoice-language';
import { InvoiceTotalsView } from './invoice-totals';

/** An issued invoice: frozen, with what was mailed, paid and booked. */
@Component({
  selector: 'app-invoice-view',
  imports: [Day, InvoiceLanguage, InvoiceTotalsView, Money, Pair, RouterLink, SidePanel, SideSection, Status, T],
  templateUrl: './invoice-view.html',
  styleUrl: './invoice-view.css',
})
export class InvoiceView {
  protected readonly formats = inject(Formats);
  protected readonly session = inject(AdminSession);

  readonly invoice = input.required<Invoice>();

  protected quantity(value: string): string {
    return this.formats.quantity(value);
  }

  protected percent(fraction: string): string {
    return decimals.isZero(fraction) ? '–' : this.formats.percent(fraction);
  }

  protected price(value: string): string {
    const { whole, fraction } = this.formats.moneyParts(value, this.invoice().currency);
    return whole + fraction;
  }
}
