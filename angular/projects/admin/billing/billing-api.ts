import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map, shareReplay } from 'rxjs';
import { ListPage, ListQuery, Option, listParams } from '@portal/shared/ui';
import { LanguageChain } from '../core/language/language-chain';
import { Account, BillingOptions, Invoice, InvoiceDefaults, InvoiceInput, InvoiceRow, InvoiceTotals, Payment, PaymentInput, PaymentPreview } from './billing-types';

const INVOICES = '/api/billing/invoices';
const PAYMENTS = '/api/billing/payments';

@Injectable({ providedIn: 'root' })
export class BillingApi {
  private readonly http = inject(HttpClient);

  options(): Observable<BillingOptions> {
    return this.http.get<BillingOptions>('/api/billing/options').pipe(shareReplay({ bufferSize: 1, refCount: true }));
  }

  /** Customers by any of their names and numbers, for a select. */
  customers(filter: string): Observable<readonly Option[]> {
    return this.http
      .get<ListPage<{ id: string; name: string; number: string }>>('/api/customers', { params: { filter, sorting: 'name', maxResultCount: 20 } })
      .pipe(map(({ items }) => items.map(({ id, name, number }) => ({ value: id, label: name, hint: number }))));
  }

  account(customerId: string): Observable<Account> {
    return this.http.get<Account>(`/api/billing/customers/${customerId}/account`);
  }

  /** Why a statement that is mailed now is in its language, and the PDF that staff get. */
  statementLanguage(customerId: string): Observable<{ readonly mail: LanguageChain; readonly copy: LanguageChain }> {
    return this.http.get<{ mail: LanguageChain; copy: LanguageChain }>(`/api/billing/customers/${customerId}/statement/language`);
  }

  /** Mails the statement of a period; empty days and address are the server's to choose. */
  sendStatement(customerId: string, input: { readonly from: string | null; readonly until: string | null; readonly to: string | null }): Observable<{ readonly to: string }> {
    return this.http.post<{ to: string }>(`/api/billing/customers/${customerId}/statement/send`, input);
  }

  invoices(query: ListQuery): Observable<ListPage<InvoiceRow>> {
    return this.http.get<ListPage<InvoiceRow>>(INVOICES, { params: listParams(query) });
  }

  /** A few for the global search. */
  findInvoices(filter: string): Observable<ListPage<InvoiceRow>> {
    return this.http.get<ListPage<InvoiceRow>>(INVOICES, { params: { filter, sorting: 'date desc', maxResultCount: 8 } });
  }

  invoice(id: string): Observable<Invoice> {
    return this.http.get<Invoice>(`${INVOICES}/${id}`);
  }

  invoiceLanguage(id: string): Observable<{ document: LanguageChain | null; copy: LanguageChain | null }> {
    return this.http.get<{ document: LanguageChain | null; copy: LanguageChain | null }>(`${INVOICES}/${id}/language`);
  }

  defaults(customerId: string): Observable<InvoiceDefaults> {
    return this.http.get<InvoiceDefaults>(`${INVOICES}/defaults`, { params: { customerId } });
  }

  calculate(input: InvoiceInput): Observable<InvoiceTotals> {
    return this.http.post<InvoiceTotals>(`${INVOICES}/calculate`, input);
  }

  saveInvoice(input: InvoiceInput, id?: string): Observable<Invoice> {
    return id ? this.http.put<Invoice>(`${INVOICES}/${id}`, input) : this.http.post<Invoice>(INVOICES, input);
  }

  deleteInvoice(id: string): Observable<void> {
    return this.http.delete<void>(`${INVOICES}/${id}`);
  }

  issue(id: string): Observable<Invoice> {
    return this.http.post<Invoice>(`${INVOICES}/${id}/issue`, {});
  }

  send(id: string, to: string | null): Observable<Invoice> {
    return this.http.post<Invoice>(`${INVOICES}/${id}/send`, { to });
  }

  payments(query: ListQuery): Observable<ListPage<Payment>> {
    return this.http.get<ListPage<Payment>>(PAYMENTS, { params: listParams(query) });
  }

  payment(id: string): Observable<Payment> {
    return this.http.get<Payment>(`${PAYMENTS}/${id}`);
  }

  previewPayment(payment: PaymentInput): Observable<PaymentPreview> {
    return this.http.post<PaymentPreview>(`${PAYMENTS}/preview`, payment);
  }

  book(payment: PaymentInput): Observable<Payment> {
    return this.http.post<Payment>(PAYMENTS, payment);
  }

  void({ id, version }: Payment, reason: string): Observable<Payment> {
    return this.http.post<Payment>(`${PAYMENTS}/${id}/void`, { reason, version });
  }
}
