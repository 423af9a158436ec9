import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '@portal/shared/core';
import { Day, Money, Status, Tone } from '@portal/shared/ui';
import { LatestDocument } from './dashboard-api';

const TONES: Readonly<Record<string, Tone>> = { Draft: 'neutral', Issued: 'neutral', Sent: 'note', PartlyPaid: 'note', Paid: 'good' };

/** Invoices and payments made last. */
@Component({
  selector: 'app-latest-documents',
  imports: [Day, Money, RouterLink, Status, T],
  template: `
    <h2>{{ 'Platform.Dashboard.LatestDocuments' | t }}<a routerLink="/billing/invoices">{{ 'Platform.Dashboard.AllInvoices' | t }}</a></h2>
    @if (documents().length === 0) {
      <p class="none">{{ 'Platform.Dashboard.NoDocuments' | t }}</p>
    } @else {
      <ul>
        @for (document of documents(); track document.id) {
          <li>
            <a class="number" [routerLink]="link(document)"><bdi class="ltr">{{ document.number }}</bdi></a>
            <span class="who"><bdi class="cut">{{ document.customerName }}</bdi></span>
            <ui-day class="mid" [value]="document.date" />
            <ui-money class="amount" [value]="document.amount" />
            <span class="state"><ui-status [tone]="tone(document)">{{ words(document) | t }}</ui-status></span>
          </li>
        }
      </ul>
    }
  `,
  styleUrls: ['./panel.css', './latest-documents.css'],
})
export class LatestDocuments {
  readonly documents = input.required<readonly LatestDocument[]>();

  protected link({ kind, id }: LatestDocument): readonly string[] {
    return kind === 'Invoice' ? ['/billing/invoices', id] : ['/billing/payments', id];
  }

  protected tone({ kind, invoiceState, delivery }: LatestDocument): Tone {
    return kind !== 'Invoice' ? (kind === 'Payment' ? 'good' : 'neutral') : delivery === 'Failed' ? 'bad' : (TONES[invoiceState ?? ''] ?? 'neutral');
  }

  protected words({ kind, invoiceState, delivery }: LatestDocument): string {
    return kind !== 'Invoice' ? `Enum:LedgerEntryKind.${kind}` : delivery === 'Failed' ? 'Platform.Dashboard.MailFailed' : `Enum:InvoiceState.${invoiceState ?? ''}`;
  }
}
