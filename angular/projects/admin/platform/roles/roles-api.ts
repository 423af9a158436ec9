import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';

const URL = '/api/identity/roles';

/** ABP's IdentityRoleDto. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** Given to every new account. */
  readonly isDefault: boolean;
  readonly isPublic: boolean;
  /** Belongs to the product: cannot be renamed or deleted. */
  readonly isStatic: boolean;
  /** Always has every right. */
  readonly isAdministrator: boolean;
  /** Its accounts need two-factor. */
  readonly requiresTwoFactor: boolean;
  /** Accounts that have it. */
  readonly userCount: number;
  readonly concurrencyStamp: string;
}

export type SavedRole = Pick<Role, 'name' | 'isDefault' | 'isPublic' | 'requiresTwoFactor'>;

@Injectable({ providedIn: 'root' })
export class RolesApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<Role>> {
    return this.http.get<ListPage<Role>>(URL, { params: listParams(query) });
  }

  create(role: SavedRole): Observable<Role> {
    return this.http.post<Role>(URL, role);
  }

  /** A role with the rights of another, in one act. */
  copy(id: string, name: string): Observable<Role> {
    return this.http.post<Role>(`${URL}/${id}/copy`, { name });
  }

  update({ id, concurrencyStamp }: Role, role: SavedRole): Observable<Role> {
    return this.http.put<Role>(`${URL}/${id}`, { ...role, concurrencyStamp });
  }

  /** Every role, for choosing one. */
  all(): Observable<readonly Role[]> {
    return this.http.get<{ items: Role[] }>(`${URL}/all`).pipe(map(({ items }) => items));
  }

  /** Who has it gets the role `moveTo`, or none in its place. */
  delete(id: string, moveTo?: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`, { params: moveTo ? { moveTo } : { takeAway: true } });
  }
}
