import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, shareReplay } from 'rxjs';
import { ListPage, ListQuery } from '@portal/shared/ui';
import { LanguageChain } from '../core/language/language-chain';
import { ContactHit, Customer, CustomerFields, CustomerOptions, CustomerRow, CustomerSync, CustomerVersion, Duplicate, NewCustomer } from './customer-types';

const URL = '/api/customers';

/** Filters of the list by their name in the address bar, and the server's parameter (several values: any of them). */
const FILTERS: Readonly<Record<string, string>> = { state: 'States', group: 'GroupIds', language: 'Languages', currency: 'Currencies', sync: 'SyncStates', open: 'HasBalance', type: 'CustomerTypeIds', enterprise: 'EnterpriseIds', segment: 'SegmentIds', area: 'AreaIds' };

@Injectable({ providedIn: 'root' })
export class CustomersApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<CustomerRow>> {
    return this.http.get<ListPage<CustomerRow>>(URL, { params: customerParams(query) });
  }

  /** A few for the global search. */
  find(filter: string): Observable<ListPage<CustomerRow>> {
    return this.http.get<ListPage<CustomerRow>>(URL, { params: { filter, sorting: 'name', maxResultCount: 8 } });
  }

  findContacts(filter: string): Observable<readonly ContactHit[]> {
    return this.http.get<readonly ContactHit[]>(`${URL}/contacts`, { params: { filter } });
  }

  options(): Observable<CustomerOptions> {
    return this.http.get<CustomerOptions>(`${URL}/options`).pipe(shareReplay({ bufferSize: 1, refCount: true }));
  }

  duplicates(known: { name: string | null; vatNumber: string | null; email: string | null; postalCode: string | null }): Observable<readonly Duplicate[]> {
    return this.http.post<readonly Duplicate[]>(`${URL}/duplicates`, known);
  }

  create(customer: NewCustomer): Observable<Customer> {
    return this.http.post<Customer>(URL, customer);
  }

  createFromCard(fields: CustomerFields): Observable<Customer> {
    return this.http.post<Customer>(`${URL}/card`, fields);
  }

  get(id: string): Observable<Customer> {
    return this.http.get<Customer>(`${URL}/${id}`);
  }

  update(id: string, fields: CustomerFields & { readonly version: number }): Observable<Customer> {
    return this.http.put<Customer>(`${URL}/${id}`, fields);
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }

  activate(id: string): Observable<Customer> {
    return this.http.post<Customer>(`${URL}/${id}/activate`, {});
  }

  deactivate(id: string): Observable<Customer> {
    return this.http.post<Customer>(`${URL}/${id}/deactivate`, {});
  }

  /** Why what goes to the customer, or to one of its contacts, is in its language. */
  language(id: string, contactId?: string): Observable<LanguageChain> {
    return this.http.get<LanguageChain>(`${URL}/${id}/language`, { params: contactId ? { contactId } : {} });
  }

  history(id: string): Observable<ListPage<CustomerVersion>> {
    return this.http.get<ListPage<CustomerVersion>>(`${URL}/${id}/history`, { params: { maxResultCount: 50 } });
  }

  restore(id: string, restored: number, version: number): Observable<Customer> {
    return this.http.post<Customer>(`${URL}/${id}/history/${restored}/restore`, { version });
  }

  sync(id: string): Observable<CustomerSync> {
    return this.http.get<CustomerSync>(`/api/accounting-sync/customers/${id}`);
  }

  verify(id: string): Observable<CustomerSync> {
    return this.http.post<CustomerSync>(`/api/accounting-sync/customers/${id}/verify`, {});
  }

  push(id: string): Observable<CustomerSync> {
    return this.http.post<CustomerSync>(`/api/accounting-sync/customers/${id}/retry`, {});
  }
}

export function customerParams({ filters, ...query }: ListQuery): HttpParams {
  let params = new HttpParams({ fromObject: { skipCount: query.skipCount, maxResultCount: query.maxResultCount, sorting: query.sorting, ...(query.filter ? { filter: query.filter } : {}) } });
  for (const [name, values] of Object.entries(filters)) {
    for (const value of values.split(',').filter(Boolean)) {
      params = params.append(FILTERS[name] ?? name, value);
    }
  }
  return params;
}
