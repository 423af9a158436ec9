import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map, of } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { Rights } from '../../core/session/rights';

const URL = '/api/multi-tenancy/editions';
const FEATURES = '/api/feature-management/features';

export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly concurrencyStamp: string;
  readonly tenantCount: number;
  readonly createdAt: string;
}

export interface Feature {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly value: string;
  readonly provider: { readonly name: 'T' | 'E' | 'D'; readonly key: string | null };
  readonly valueType: { readonly name: string; readonly validator: { readonly properties: { readonly minValue?: number; readonly maxValue?: number } } };
}

export interface FeatureGroup {
  readonly name: string;
  readonly displayName: string;
  readonly features: readonly Feature[];
}

/** T: a tenant's, E: an edition's. */
export interface FeatureHolder {
  readonly provider: 'T' | 'E';
  readonly key: string;
}

@Injectable({ providedIn: 'root' })
export class EditionsApi {
  private readonly http = inject(HttpClient);
  private readonly rights = inject(Rights);

  list(query: ListQuery): Observable<ListPage<Edition>> {
    return this.http.get<ListPage<Edition>>(URL, { params: listParams(query) });
  }

  /** Every edition that a tenant can get; none for who may not see editions. */
  all(): Observable<readonly Edition[]> {
    return this.rights.has('FeatureManagement.Editions') ? this.list({ filter: '', sorting: 'name', skipCount: 0, maxResultCount: 200, filters: {} }).pipe(map(({ items }) => items)) : of([]);
  }

  create(name: string): Observable<Edition> {
    return this.http.post<Edition>(URL, { name });
  }

  rename({ id, concurrencyStamp }: Edition, name: string): Observable<Edition> {
    return this.http.put<Edition>(`${URL}/${id}`, { name, concurrencyStamp });
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }

  features({ provider, key }: FeatureHolder): Observable<{ readonly groups: readonly FeatureGroup[] }> {
    return this.http.get<{ groups: FeatureGroup[] }>(FEATURES, { params: { providerName: provider, providerKey: key } });
  }

  saveFeatures({ provider, key }: FeatureHolder, features: readonly { readonly name: string; readonly value: string | null }[]): Observable<void> {
    return this.http.put<void>(FEATURES, { features }, { params: { providerName: provider, providerKey: key } });
  }
}
