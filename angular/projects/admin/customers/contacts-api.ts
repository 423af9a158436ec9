import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { Contact, SaveContact } from './customer-types';

@Injectable({ providedIn: 'root' })
export class ContactsApi {
  private readonly http = inject(HttpClient);

  list(customerId: string): Observable<readonly Contact[]> {
    return this.http.get<readonly Contact[]>(url(customerId));
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

  act({ customerId, id }: Contact, act: 'invite' | 'activate' | 'deactivate'): Observable<Contact> {
    return this.http.post<Contact>(`${url(customerId)}/${id}/${act}`, {});
  }
}

function url(customerId: string): string {
  return `/api/customers/${customerId}/contacts`;
}
