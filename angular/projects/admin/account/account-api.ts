import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { AbpTenantService, SessionStateService } from '@abp/ng.core';
import { Observable, map, of, switchMap, tap, throwError } from 'rxjs';

/** Whom an invitation is for. */
export interface Invitation {
  readonly userName: string;
  readonly name: string;
  readonly organisation: string;
}

const ORGANISATION = 'portal.organisation';

/** The account routes that need no session. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly http = inject(HttpClient);
  private readonly tenants = inject(AbpTenantService);
  private readonly abpSession = inject(SessionStateService);

  /** The organisation that signed in last in this browser. */
  get lastOrganisation(): string {
    return localStorage.getItem(ORGANISATION) ?? '';
  }

  /** Turns the requests that follow to the organisation of this name (`__tenant`); empty: to the host. */
  chooseOrganisation(name: string): Observable<void> {
    if (!name) {
      this.abpSession.setTenant(null);
      localStorage.removeItem(ORGANISATION);
      return of(undefined);
    }
    return this.tenants.findTenantByName(name).pipe(
      switchMap((found) => (found.success && found.isActive ? of(found) : throwError(() => unknownOrganisation()))),
      tap((found) => {
        this.abpSession.setTenant({ id: found.tenantId, name: found.name, isAvailable: true });
        localStorage.setItem(ORGANISATION, found.name ?? name);
      }),
      map(() => undefined),
    );
  }

  /** An account of one's own; the server refuses it unless the organisation allows it. */
  register(userName: string, emailAddress: string, password: string): Observable<unknown> {
    return this.http.post('/api/account/register', { userName, emailAddress, password, appName: 'Angular' });
  }

  sendPasswordReset(email: string): Observable<void> {
    return this.http.post<void>('/api/account/send-password-reset-code', { email, appName: 'Angular' });
  }

  resetPassword(userId: string, resetToken: string, password: string): Observable<void> {
    return this.http.post<void>('/api/account/reset-password', { userId, resetToken, password });
  }

  invitation(token: string): Observable<Invitation> {
    return this.http.post<Invitation>('/api/account/invitation', { token });
  }

  /** Sets the first password; the answer carries the session. */
  acceptInvitation(token: string, password: string): Observable<void> {
    return this.http.post<void>('/api/account/accept-invitation', { token, password });
  }

}

function unknownOrganisation(): HttpErrorResponse {
  return new HttpErrorResponse({ status: 404, error: { code: 'Ui.SignIn.UnknownOrganisation' } });
}
