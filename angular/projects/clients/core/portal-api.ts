import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { Company, Home, Invoice, InvoiceRow, Look, MailSwitch, PortalSession, PortalView, Statement, Terms } from './portal-types';

/** One method a route of the client area. */
@Injectable({ providedIn: 'root' })
export class PortalApi {
  private readonly http = inject(HttpClient);

  session(language?: string): Observable<PortalSession> {
    return this.http.get<PortalSession>('/api/portal/session', { params: language ? { language } : {} });
  }

  setLanguage(language: string): Observable<void> {
    return this.http.put<void>('/api/portal/language', { language });
  }

  view(): Observable<PortalView> {
    return this.http.get<PortalView>('/api/portal/view');
  }

  looks(query: ListQuery): Observable<ListPage<Look>> {
    return this.http.get<ListPage<Look>>('/api/portal/looks', { params: listParams(query) });
  }

  /** Null: there are none to accept. */
  terms(): Observable<Terms | null> {
    return this.http.get<Terms | null>('/api/portal/terms');
  }

  acceptTerms(number: number): Observable<void> {
    return this.http.post<void>('/api/portal/terms/accept', { number });
  }

  home(): Observable<Home> {
    return this.http.get<Home>('/api/portal/home');
  }

  invoices(query: ListQuery): Observable<ListPage<InvoiceRow>> {
    return this.http.get<ListPage<InvoiceRow>>('/api/portal/invoices', { params: listParams(query) });
  }

  invoice(id: string): Observable<Invoice> {
    return this.http.get<Invoice>(`/api/portal/invoices/${encodeURIComponent(id)}`);
  }

  statement(from: string, to: string): Observable<Statement> {
    return this.http.get<Statement>('/api/portal/statement', { params: { from, to } });
  }

  mails(): Observable<readonly MailSwitch[]> {
    return this.http.get<MailSwitch[]>('/api/portal/mails');
  }

  switchMail(kind: string, receives: boolean): Observable<readonly MailSwitch[]> {
    return this.http.put<MailSwitch[]>('/api/portal/mails', { kind, receives });
  }

  /** By the token of a mail, without signing in. */
  unsubscribe(token: string): Observable<void> {
    return this.http.post<void>(`/api/messaging/unsubscribe/${encodeURIComponent(token)}`, {});
  }

  company(): Observable<Company> {
    return this.http.get<Company>('/api/portal/company');
  }

  updateCompany(change: Pick<Company, 'phone' | 'website' | 'attention' | 'version'>): Observable<Company> {
    return this.http.put<Company>('/api/portal/company', change);
  }
}
