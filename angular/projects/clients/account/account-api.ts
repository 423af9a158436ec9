import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map, of, switchMap, tap, throwError } from 'rxjs';
import { ClientSession } from '../core/client-session';
import { Place } from '../core/place';

export interface InvitationInfo {
  readonly name: string;
  readonly email: string;
}

/** How a first step ended: signed in, or a code is asked for. */
export interface SignInStep {
  readonly needsCode: boolean;
}

/** The name typed for the organisation stands for none. */
export class UnknownOrganisation extends Error {}

/** The doors of the client area. Each asks for a fresh session afterwards: a token belongs to one identity. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly http = inject(HttpClient);
  private readonly session = inject(ClientSession);
  private readonly place = inject(Place);

  /** With two-factor the session opens only after the code. */
  signIn(email: string, password: string, rememberMe: boolean): Observable<SignInStep> {
    return this.http.post<SignInStep>('/api/portal/account/login', { email, password, rememberMe }).pipe(switchMap((step) => this.after(step)));
  }

  askForLink(email: string): Observable<void> {
    return this.http.post<void>('/api/portal/account/magic-link', { email });
  }

  useMagicLink(token: string): Observable<SignInStep> {
    return this.http.post<SignInStep>('/api/portal/account/magic-link/use', { token });
  }

  changePassword(currentPassword: string, newPassword: string): Observable<void> {
    return this.http.post<void>('/api/portal/account/change-password', { currentPassword, newPassword });
  }

  signOut(): Observable<void> {
    return this.http.post('/api/portal/account/logout', {}).pipe(
      tap(() => this.session.ended()),
      switchMap(() => this.session.load()),
    );
  }

  sendReset(email: string): Observable<unknown> {
    return this.http.post('/api/portal/account/forgot-password', { email });
  }

  resetPassword(token: string, password: string): Observable<void> {
    return this.http.post('/api/portal/account/reset-password', { token, password }).pipe(map(() => undefined));
  }

  invitation(token: string): Observable<InvitationInfo> {
    return this.http.post<InvitationInfo>('/api/portal/account/invitation', { token });
  }

  acceptInvitation(token: string, password: string): Observable<SignInStep> {
    return this.http.post<SignInStep>('/api/portal/account/accept-invitation', { token, password }).pipe(switchMap((step) => this.after(step)));
  }

  /** On the bare host: the organisation by name, sent with each request until somebody is signed in. */
  chooseOrganisation(name: string): Observable<void> {
    return this.http.get<{ success: boolean; tenantId: string | null }>(`/api/abp/multi-tenancy/tenants/by-name/${encodeURIComponent(name)}`).pipe(
      switchMap(({ success, tenantId }) => {
        if (!success || !tenantId) {
          return throwError(() => new UnknownOrganisation());
        }
        this.place.tenantId.set(tenantId);
        return of(undefined);
      }),
    );
  }

  private after(step: SignInStep): Observable<SignInStep> {
    return step.needsCode ? of(step) : this.session.load().pipe(map(() => step));
  }
}
