import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';

const OWN = '/api/account/api-keys';
const ALL = '/api/identity/api-keys';

export type ApiKeyState = 'Live' | 'Expired' | 'Revoked';

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly userName: string;
  readonly state: ApiKeyState;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly lastUsedAddress: string | null;
}

export interface Scope {
  readonly name: string;
  readonly displayName: string;
  readonly parentName: string | null;
}

export interface ScopeGroup {
  readonly name: string;
  readonly displayName: string;
  readonly scopes: readonly Scope[];
}

export interface ApiKeyOptions {
  readonly today: string;
  readonly lastDay: string;
  readonly groups: readonly ScopeGroup[];
}

export interface NewApiKey {
  readonly name: string;
  readonly expiresOn: string;
  readonly scopes: readonly string[];
}

/** The secret comes once, in this answer. */
export interface CreatedApiKey {
  readonly key: ApiKey;
  readonly secret: string;
}

@Injectable({ providedIn: 'root' })
export class ApiKeysApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<ApiKey>> {
    return this.http.get<ListPage<ApiKey>>(OWN, { params: listParams(query) });
  }

  options(): Observable<ApiKeyOptions> {
    return this.http.get<ApiKeyOptions>(`${OWN}/options`);
  }

  create(key: NewApiKey): Observable<CreatedApiKey> {
    return this.http.post<CreatedApiKey>(OWN, key);
  }

  revoke(id: string): Observable<void> {
    return this.http.delete<void>(`${OWN}/${id}`);
  }

  listAll(query: ListQuery): Observable<ListPage<ApiKey>> {
    return this.http.get<ListPage<ApiKey>>(ALL, { params: listParams(query) });
  }

  revokeAny(id: string): Observable<void> {
    return this.http.delete<void>(`${ALL}/${id}`);
  }
}
