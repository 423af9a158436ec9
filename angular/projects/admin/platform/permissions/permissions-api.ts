import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/permission-management/permissions';

/** Whose permissions: `R` and a role's name, `U` and an account's id. */
export interface PermissionHolder {
  readonly providerName: 'R' | 'U';
  readonly providerKey: string;
}

/** A role (`R`, its name) or an account (`U`, its id). */
export interface PermissionProvider {
  readonly providerName: string;
  readonly providerKey: string;
}

export interface Permission {
  readonly name: string;
  readonly displayName: string;
  readonly parentName: string | null;
  /** Forbidden for the holder itself. */
  readonly isProhibited: boolean;
  /** Who grants it; `R` for an account means that one of its roles does. */
  readonly grantedProviders: readonly PermissionProvider[];
  readonly prohibitedProviders: readonly PermissionProvider[];
}

export interface PermissionGroup {
  readonly name: string;
  readonly displayName: string;
  readonly permissions: readonly Permission[];
}

/** Both false: the holder itself says nothing. */
export interface Grant {
  readonly name: string;
  readonly isGranted: boolean;
  readonly isProhibited: boolean;
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
