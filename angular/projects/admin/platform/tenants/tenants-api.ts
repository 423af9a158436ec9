import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { Plan } from '../plan/plan-api';

const URL = '/api/multi-tenancy/tenants';

export type TenantState = 'Unfinished' | 'Active' | 'Inactive' | 'Deleted' | 'Purged';

export const TENANT_STATES: readonly TenantState[] = ['Active', 'Inactive', 'Unfinished', 'Deleted', 'Purged'];

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly concurrencyStamp: string;
  /** First label of its address. */
  readonly hostLabel: string;
  readonly hostName: string | null;
  readonly state: TenantState;
  readonly isActive: boolean;
  /** Whether its creation was finished; creating it again finishes it. */
  readonly isPrepared: boolean;
  readonly editionId: string | null;
  readonly editionName: string | null;
  /** Name that its pages show; null in lists. */
  readonly displayName: string | null;
  readonly deactivationReason: string | null;
  readonly deactivatedAt: string | null;
  readonly deletedAt: string | null;
  readonly purgeAt: string | null;
  readonly purgedAt: string | null;
  readonly createdAt: string;
}

export interface NewTenant {
  readonly name: string;
  readonly hostLabel: string | null;
  readonly editionId: string | null;
  readonly adminEmailAddress: string;
  readonly adminPassword: string | null;
}

export interface HostName {
  readonly id: string;
  readonly name: string;
  readonly isPrimary: boolean;
}

export interface HostNames {
  readonly address: string;
  readonly target: string;
  readonly items: readonly HostName[];
}

export interface HostNameCheck {
  readonly state: 'LeadsHere' | 'LeadsElsewhere' | 'NotFound';
  readonly addresses: readonly string[];
}

export interface TenantAdministrator {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
}

@Injectable({ providedIn: 'root' })
export class TenantsApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<Tenant>> {
    return this.http.get<ListPage<Tenant>>(URL, { params: listParams(query) });
  }

  get(id: string): Observable<Tenant> {
    return this.http.get<Tenant>(`${URL}/${id}`);
  }

  create(tenant: NewTenant): Observable<Tenant> {
    return this.http.post<Tenant>(URL, tenant);
  }

  rename({ id, concurrencyStamp }: Tenant, name: string, displayName: string | null): Observable<Tenant> {
    return this.http.put<Tenant>(`${URL}/${id}`, { name, displayName, concurrencyStamp });
  }

  setEdition({ id, concurrencyStamp }: Tenant, editionId: string | null): Observable<Tenant> {
    return this.http.put<Tenant>(`${URL}/${id}/edition`, { editionId, concurrencyStamp });
  }

  plan(id: string): Observable<Plan> {
    return this.http.get<Plan>(`${URL}/${id}/plan`);
  }

  activate(id: string): Observable<Tenant> {
    return this.http.post<Tenant>(`${URL}/${id}/activate`, {});
  }

  deactivate(id: string, reason: string): Observable<Tenant> {
    return this.http.post<Tenant>(`${URL}/${id}/deactivate`, { reason });
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }

  restore(id: string): Observable<Tenant> {
    return this.http.post<Tenant>(`${URL}/${id}/restore`, {});
  }

  hostNames(id: string): Observable<HostNames> {
    return this.http.get<HostNames>(`${URL}/${id}/host-names`);
  }

  addHostName(id: string, name: string): Observable<HostNames> {
    return this.http.post<HostNames>(`${URL}/${id}/host-names`, { name });
  }

  makePrimary(id: string, hostNameId: string): Observable<HostNames> {
    return this.http.post<HostNames>(`${URL}/${id}/host-names/${hostNameId}/make-primary`, {});
  }

  removeHostName(id: string, hostNameId: string): Observable<HostNames> {
    return this.http.delete<HostNames>(`${URL}/${id}/host-names/${hostNameId}`);
  }

  checkHostName(id: string, hostNameId: string): Observable<HostNameCheck> {
    return this.http.get<HostNameCheck>(`${URL}/${id}/host-names/${hostNameId}/check`);
  }

  administrators(id: string): Observable<readonly TenantAdministrator[]> {
    return this.http.get<TenantAdministrator[]>(`${URL}/${id}/administrators`);
  }

  impersonate(id: string, administratorId: string, reason: string): Observable<{ readonly url: string }> {
    return this.http.post<{ url: string }>(`${URL}/${id}/impersonate`, { administratorId, reason });
  }
}
