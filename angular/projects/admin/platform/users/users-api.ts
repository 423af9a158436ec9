import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';
import { SessionRow } from '@portal/shared/security';
import { ListPage, ListQuery, listParams, several } from '@portal/shared/ui';

const URL = '/api/identity/users';

export type UserState = 'Active' | 'Invited' | 'Locked' | 'Inactive';

/** A staff account, ABP's IdentityUserDto. */
export interface User {
  readonly id: string;
  readonly userName: string;
  readonly name: string | null;
  readonly surname: string | null;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly isActive: boolean;
  readonly lockoutEnabled: boolean;
  readonly lockoutEnd: string | null;
  readonly concurrencyStamp: string;
  readonly creationTime: string;
  readonly roleNames: readonly string[];
  readonly twoFactorEnabled: boolean;
  /** Until a password was chosen the invitation is open. */
  readonly hasPassword: boolean;
  readonly state: UserState;
  readonly lastSignInTime: string | null;
}

export interface AssignableRole {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

export interface SavedUser {
  readonly userName: string;
  readonly name: string | null;
  readonly surname: string | null;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly isActive: boolean;
  readonly lockoutEnabled: boolean;
  /** Empty: unchanged, or for a new account an invitation by mail. */
  readonly password: string;
  readonly roleNames: readonly string[];
}

@Injectable({ providedIn: 'root' })
export class UsersApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<User>> {
    const { state, role } = query.filters;
    return this.http.get<ListPage<User>>(URL, { params: { ...listParams({ ...query, filters: {} }), ...several('states', state), ...several('roleIds', role) } });
  }

  assignableRoles(): Observable<readonly AssignableRole[]> {
    return this.http.get<{ items: AssignableRole[] }>(`${URL}/assignable-roles`).pipe(map(({ items }) => items));
  }

  create(user: SavedUser): Observable<User> {
    return this.http.post<User>(URL, user);
  }

  update(before: User, user: SavedUser): Observable<User> {
    return this.http.put<User>(`${URL}/${before.id}`, { ...user, concurrencyStamp: before.concurrencyStamp });
  }

  setActive(id: string, isActive: boolean): Observable<User> {
    return this.http.post<User>(`${URL}/${id}/${isActive ? 'activate' : 'deactivate'}`, {});
  }

  /** Lifts a lockout after wrong passwords. */
  unlock(id: string): Observable<User> {
    return this.http.post<User>(`${URL}/${id}/unlock`, {});
  }

  /** Mails a new invitation to somebody who has not chosen a password yet. */
  invite(id: string): Observable<void> {
    return this.http.post<void>(`${URL}/${id}/invite`, {});
  }

  sessions(id: string, query: ListQuery): Observable<ListPage<SessionRow>> {
    return this.http.get<ListPage<SessionRow>>(`${URL}/${id}/sessions`, { params: listParams(query) });
  }

  endSession(id: string, sessionId: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}/sessions/${sessionId}`);
  }

  endSessions(id: string): Observable<void> {
    return this.http.post<void>(`${URL}/${id}/sessions/end`, {});
  }

  /** Takes two-factor and passkeys from somebody who lost them; the person is told by mail. */
  resetTwoFactor(id: string): Observable<void> {
    return this.http.post<void>(`${URL}/${id}/reset-two-factor`, {});
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }
}
