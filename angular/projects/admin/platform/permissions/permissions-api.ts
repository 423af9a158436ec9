import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/permission-management/permissions';

/** Whose permissions: `R` and a role's name, `U` and an account's id. */
export interface PermissionHolder {
  readonly providerName: 'R' | 'U';
  readonly providerKey: string;
}

export interface Permission {
  readonly name: string;
  readonly displayName: string;
  readonly parentName: string | null;
  readonly isGranted: boolean;
  /** Who grants it; `R` for an account means that one of its roles does. */
  readonly grantedProviders: readonly { readonly providerName: string; readonly providerKey: string }[];
}

export interface PermissionGroup {
  readonly name: string;
  readonly displayName: string;
  readonly permissions: readonly Permission[];
}

export interface Grant {
  readonly name: string;
  readonly isGranted: boolean;
}

@Injectable({ providedIn: 'root' })
export class PermissionsApi {
  private readonly http = inject(HttpClient);

  get(holder: PermissionHolder): Observable<{ readonly groups: readonly PermissionGroup[] }> {
    return this.http.get<{ groups: PermissionGroup[] }>(URL, { params: { providerName: holder.providerName, providerKey: holder.providerKey } });
  }

  /** Only what changed. */
  grant(holder: PermissionHolder, permissions: readonly Grant[]): Observable<void> {
    return this.http.put<void>(URL, { permissions }, { params: { providerName: holder.providerName, providerKey: holder.providerKey } });
  }
}
