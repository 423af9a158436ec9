import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';
import { ListPage, ListQuery, LocalizedText, Option, listParams } from '@portal/shared/ui';
import { PostalAddress } from '../billing-types';

export interface OwnCompany {
  readonly version: number;
  readonly name: string;
  readonly address: PostalAddress | null;
  readonly vatNumber: string | null;
  readonly registrationNumber: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly baseCurrency: string;
  readonly isBaseCurrencyLocked?: boolean;
}

export interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  readonly minorUnits: number;
  readonly isBase: boolean;
  readonly rate: string | null;
  readonly rateDay: string | null;
}

export interface Rate {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  readonly rate: string;
}

export interface PaymentTerm {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly name: LocalizedText;
  readonly days: number;
  readonly start: 'InvoiceDate' | 'EndOfMonth';
  readonly isDefault: boolean;
  readonly isRetired: boolean;
  readonly position: number;
}

export interface TaxCode {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly category: string;
  readonly rate: string;
  readonly name: LocalizedText;
  readonly legalText: LocalizedText;
  readonly isDefault: boolean;
  readonly isRetired: boolean;
  readonly position: number;
}

/** The lists of the set-up: one address each, the same five verbs. */
@Injectable({ providedIn: 'root' })
export class SetupApi {
  private readonly http = inject(HttpClient);

  company(): Observable<OwnCompany> {
    return this.http.get<OwnCompany>('/api/billing/companies/own');
  }

  saveCompany(company: OwnCompany): Observable<OwnCompany> {
    return this.http.put<OwnCompany>('/api/billing/companies/own', company);
  }

  list<T>(path: string, query: ListQuery): Observable<ListPage<T>> {
    return this.http.get<ListPage<T>>(`/api/billing/${path}`, { params: listParams(query) });
  }

  save<T extends { readonly id: string; readonly version: number }>(path: string, input: object, former?: T): Observable<T> {
    return former ? this.http.put<T>(`/api/billing/${path}/${former.id}`, { ...input, version: former.version }) : this.http.post<T>(`/api/billing/${path}`, input);
  }

  add(path: string, input: object): Observable<unknown> {
    return this.http.post(`/api/billing/${path}`, input);
  }

  reorder(path: string, ids: readonly string[]): Observable<void> {
    return this.http.put<void>(`/api/billing/${path}/order`, { ids });
  }

  delete(path: string, id: string): Observable<void> {
    return this.http.delete<void>(`/api/billing/${path}/${id}`);
  }

  availableCurrencies(): Observable<readonly Option[]> {
    return this.http.get<readonly { code: string; name: string }[]>('/api/billing/currencies/available').pipe(map((all) => all.map(({ code, name }) => ({ value: code, label: code, hint: name }))));
  }
}
