import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Downloads, Formats, Problem, T, decimals, isolated, loading, toProblem } from '@portal/shared/core';
import { Day, Failure, Icon, Skeleton } from '@portal/shared/ui';
import { NotFound } from '../core/not-found';
import { PortalApi } from '../core/portal-api';
import { InvoiceLine } from '../core/portal-types';
import { Amount } from '../values/amount';
import { InvoiceState } from '../values/invoice-state';
import { PaymentDetails } from '../values/payment-details';

/** One invoice: what is to be paid and when, its lines, how to pay it, the PDF. */
@Component({
  selector: 'client-invoice-page',
  imports: [Amount, Day, Failure, Icon, InvoiceState, NotFound, PaymentDetails, RouterLink, Skeleton, T],
  templateUrl: './invoice-page.html',
  styleUrl: './invoice-page.css',
})
export class InvoicePage {
  private readonly api = inject(PortalApi);
  private readonly downloads = inject(Downloads);
  private readonly formats = inject(Formats);

  readonly id = input.required<string>();

  protected readonly invoice = loading(() => this.api.invoice(this.id()));
  protected readonly missing = computed(() => this.invoice.problem()?.status === 404);
  protected readonly busy = signal(false);
  protected readonly failed = signal<Problem | null>(null);

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.invoice.load());
    });
  }

  protected pdf(): void {
    this.busy.set(true);
    this.failed.set(null);
    this.downloads.save(`/api/portal/invoices/${this.id()}/pdf`).subscribe({
      next: () => this.busy.set(false),
      error: (error: unknown) => {
        this.failed.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected quantity(line: InvoiceLine, currency: string): string {
    const unit = line.unit ? ` ${isolated(line.unit)}` : '';
    const { whole, fraction } = this.formats.moneyParts(line.unitPrice, currency);
    return `${this.formats.quantity(line.quantity)}${unit} × ${whole}${fraction}`;
  }

  protected discount(line: InvoiceLine): string {
    return decimals.isZero(line.discount) ? '' : this.formats.percent(line.discount);
  }

  protected isZero(amount: string): boolean {
    return decimals.isZero(amount);
  }
}
