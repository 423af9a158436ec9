import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';

const URL = '/api/multi-tenancy/tenants';

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly concurrencyStamp: string;
  /** First label of its address. */
  readonly hostLabel: string;
  readonly hostName: string | null;
  readonly isActive: boolean;
  /** Whether its creation was finished; creating it again finishes it. */
  readonly isPrepared: boolean;
  readonly createdAt: string;
}

export interface NewTenant {
  readonly name: string;
  readonly hostLabel: string | null;
  readonly adminEmailAddress: string;
  readonly adminPassword: string | null;
}

@Injectable({ providedIn: 'root' })
export class TenantsApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<Tenant>> {
    return this.http.get<ListPage<Tenant>>(URL, { params: listParams(query) });
  }

  create(tenant: NewTenant): Observable<Tenant> {
    return this.http.post<Tenant>(URL, tenant);
  }

  rename({ id, concurrencyStamp }: Tenant, name: string): Observable<Tenant> {
    return this.http.put<Tenant>(`${URL}/${id}`, { name, concurrencyStamp });
  }

  activate(id: string): Observable<Tenant> {
    return this.http.post<Tenant>(`${URL}/${id}/activate`, {});
  }

  deactivate(id: string): Observable<Tenant> {
    return this.http.post<Tenant>(`${URL}/${id}/deactivate`, {});
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }
}
