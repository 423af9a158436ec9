import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Downloads, T, toProblem } from '@portal/shared/core';
import { Day, Icon, Toasts } from '@portal/shared/ui';
import { InvoiceRow } from '../core/portal-types';
import { Amount } from '../values/amount';
import { InvoiceState } from '../values/invoice-state';

/** Invoices as cards on a phone and as a table on a desk. */
@Component({
  selector: 'client-invoice-rows',
  imports: [Amount, Day, Icon, InvoiceState, RouterLink, T],
  template: `
    <div class="panel list only-phone">
      @for (row of rows(); track row.id) {
        <a class="it" [routerLink]="['/invoices', row.id]">
          <strong><bdi class="ltr nw">{{ row.number }}</bdi></strong>
          <strong class="end"><client-amount [value]="paid() ? row.total : row.open" /></strong>
          <span class="under">
            <span class="sm">{{ 'Portal.Invoices.Due' | t }} <ui-day [value]="row.dueOn" /></span>
            <client-invoice-state class="end" [state]="row.state" [daysLeft]="row.daysLeft" [paidOn]="row.paidOn" />
          </span>
        </a>
      }
    </div>
    <div class="panel only-desk scroll">
      <table class="ct">
        <thead>
          <tr>
            <th scope="col">{{ 'Portal.Invoices.Number' | t }}</th>
            <th scope="col">{{ 'Portal.Invoices.Date' | t }}</th>
            <th scope="col">{{ 'Portal.Invoices.Due' | t }}</th>
            <th scope="col">{{ 'Portal.Invoices.State' | t }}</th>
            <th scope="col" class="num">{{ (paid() ? 'Portal.Invoices.Total' : 'Portal.Invoices.Open') | t }}</th>
            <th scope="col"><span class="sr">PDF</span></th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <td><a class="strong" [routerLink]="['/invoices', row.id]"><bdi class="ltr">{{ row.number }}</bdi></a></td>
              <td class="mid"><ui-day [value]="row.date" /></td>
              <td><ui-day [value]="row.dueOn" /></td>
              <td><client-invoice-state [state]="row.state" [daysLeft]="row.daysLeft" [paidOn]="row.paidOn" /></td>
              <td class="num strong"><client-amount [value]="paid() ? row.total : row.open" /></td>
              <td class="pdf"><button type="button" class="get" [attr.aria-label]="'Portal.Invoices.PdfOf' | t: { number: row.number }" (click)="get(row)"><svg uiIcon="download" /></button></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host { display: block; }
    .under { display: flex; flex-wrap: wrap; grid-column: 1 / -1; gap: 2px 12px; }
    .under .end { margin-inline-start: auto; }
    .scroll { overflow-x: auto; }
    table { inline-size: 100%; }
    .pdf { inline-size: 48px; padding-block: 2px; }
    .get { display: grid; place-items: center; inline-size: 44px; block-size: 44px; border: 0; border-radius: 10px; background: none; color: var(--brand-ink); }
    .get:hover { background: var(--hover); }
  `,
})
export class InvoiceRows {
  private readonly downloads = inject(Downloads);
  private readonly toasts = inject(Toasts);

  readonly rows = input.required<readonly InvoiceRow[]>();
  /** Paid invoices show their total, open ones what is left. */
  readonly paid = input(false);

  protected get(row: InvoiceRow): void {
    this.downloads.save(`/api/portal/invoices/${row.id}/pdf`).subscribe({ error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? '') });
  }
}
