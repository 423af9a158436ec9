import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { SessionRow } from '@portal/shared/security';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { Contact, SaveContact } from './customer-types';

/** A version of the terms that a contact accepted. */
export interface AcceptedTerms {
  readonly number: number;
  readonly acceptedAt: string;
  readonly language: string;
}

@Injectable({ providedIn: 'root' })
export class ContactsApi {
  private readonly http = inject(HttpClient);

  list(customerId: string): Observable<readonly Contact[]> {
    return this.http.get<readonly Contact[]>(url(customerId));
  }

  /** What a new contact of the customer begins with. */
  defaultRights(customerId: string): Observable<readonly string[]> {
    return this.http.get<readonly string[]>(`/api/customers/${customerId}/default-rights`);
  }

  terms({ customerId, id }: Contact): Observable<readonly AcceptedTerms[]> {
    return this.http.get<readonly AcceptedTerms[]>(`${url(customerId)}/${id}/terms`);
  }

  create(customerId: string, contact: SaveContact & { readonly sendWelcome: boolean }): Observable<Contact> {
    return this.http.post<Contact>(url(customerId), contact);
  }

  update({ customerId, id, version }: Contact, contact: SaveContact): Observable<Contact> {
    return this.http.put<Contact>(`${url(customerId)}/${id}`, { ...contact, version });
  }

  delete({ customerId, id }: Contact): Observable<void> {
    return this.http.delete<void>(`${url(customerId)}/${id}`);
  }

  /** Answers where the view of this browser opens. */
  viewAs({ customerId, id }: Contact, reason: string): Observable<{ readonly url: string }> {
    return this.http.post<{ url: string }>(`${url(customerId)}/${id}/view-as`, { reason });
  }

  sessions({ customerId, id }: Contact, query: ListQuery): Observable<ListPage<SessionRow>> {
    return this.http.get<ListPage<SessionRow>>(`${url(customerId)}/${id}/sessions`, { params: listParams(query) });
  }

  endSession({ customerId, id }: Contact, sessionId: string): Observable<void> {
    return this.http.delete<void>(`${url(customerId)}/${id}/sessions/${sessionId}`);
  }

  endSessions({ customerId, id }: Contact): Observable<void> {
    return this.http.post<void>(`${url(customerId)}/${id}/sessions/end`, {});
  }

  /** Authenticator, recovery codes and passkeys of the person are gone, at every customer. */
  resetTwoFactor({ customerId, id }: Contact): Observable<void> {
    return this.http.post<void>(`${url(customerId)}/${id}/reset-two-factor`, {});
  }

  act({ customerId, id }: Contact, act: 'invite' | 'activate' | 'deactivate'): Observable<Contact> {
    return this.http.post<Contact>(`${url(customerId)}/${id}/${act}`, {});
  }
}

function url(customerId: string): string {
  return `/api/customers/${customerId}/contacts`;
}
