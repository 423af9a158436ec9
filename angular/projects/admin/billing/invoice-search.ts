import { inject } from '@angular/core';
import { map } from 'rxjs';
import { Texts } from '@portal/shared/core';
import { SearchProvider } from '../core/search';
import { BillingApi } from './billing-api';

/** Invoices in the global search, youngest first. */
export function invoiceSearch(): SearchProvider {
  const api = inject(BillingApi);
  const texts = inject(Texts);
  return {
    text: 'Billing.Invoices.Title',
    policy: 'Billing.Invoices',
    search: (text) =>
      api.findInvoices(text).pipe(map(({ items }) => items.map(({ id, number, customerName }) => ({ icon: 'file', label: number ?? texts.t('Enum:InvoiceState.Draft'), hint: customerName, link: ['/billing/invoices', id] })))),
  };
}
