import { HttpClient } from '@angular/common/http';
import { Injectable, InjectionToken, inject } from '@angular/core';
import { Observable, from, map, switchMap } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { askForPasskey, makePasskey } from './web-authn';

/** Where the account's routes stand: `/api/account` for staff, `/api/portal/account` for contacts. */
export const ACCOUNT_ROUTES = new InjectionToken<string>('account routes');

export interface Security {
  readonly isTwoFactorOn: boolean;
  readonly isTwoFactorRequired: boolean;
  readonly recoveryCodesLeft: number;
}

export interface AuthenticatorSetup {
  readonly key: string;
  readonly uri: string;
  readonly qrSvg: string;
}

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface SessionRow {
  readonly id: string;
  readonly way: string;
  readonly device: string;
  readonly network: string;
  readonly openedAt: string;
  readonly lastUsedAt: string;
  readonly isCurrent: boolean;
  readonly behindName: string | null;
}

interface Items<T> {
  readonly items: readonly T[];
}

/** How the signed-in account proves itself, and signing in with more than a password. */
@Injectable({ providedIn: 'root' })
export class SecurityApi {
  private readonly http = inject(HttpClient);
  private readonly url = inject(ACCOUNT_ROUTES);

  get(): Observable<Security> {
    return this.http.get<Security>(`${this.url}/security`);
  }

  startAuthenticator(password: string): Observable<AuthenticatorSetup> {
    return this.http.post<AuthenticatorSetup>(`${this.url}/security/authenticator`, { password });
  }

  confirmAuthenticator(code: string): Observable<readonly string[]> {
    return this.http.post<{ codes: readonly string[] }>(`${this.url}/security/authenticator/confirm`, { code }).pipe(map(({ codes }) => codes));
  }

  removeAuthenticator(password: string): Observable<void> {
    return this.http.post<void>(`${this.url}/security/authenticator/remove`, { password });
  }

  renewCodes(password: string): Observable<readonly string[]> {
    return this.http.post<{ codes: readonly string[] }>(`${this.url}/security/recovery-codes`, { password }).pipe(map(({ codes }) => codes));
  }

  passkeys(): Observable<readonly Passkey[]> {
    return this.http.get<Items<Passkey>>(`${this.url}/security/passkeys`).pipe(map(({ items }) => items));
  }

  /** Asks the device for a passkey and keeps it. */
  addPasskey(password: string, name: string): Observable<void> {
    return this.http.post<{ options: string }>(`${this.url}/security/passkeys/options`, { password }).pipe(
      switchMap(({ options }) => from(makePasskey(options))),
      switchMap((credential) => this.http.post<void>(`${this.url}/security/passkeys`, { name, credential })),
    );
  }

  renamePasskey(id: string, name: string): Observable<void> {
    return this.http.put<void>(`${this.url}/security/passkeys/${id}`, { name });
  }

  removePasskey(id: string): Observable<void> {
    return this.http.delete<void>(`${this.url}/security/passkeys/${id}`);
  }

  sessions(query: ListQuery): Observable<ListPage<SessionRow>> {
    return this.http.get<ListPage<SessionRow>>(`${this.url}/sessions`, { params: listParams(query) });
  }

  endSession(id: string): Observable<void> {
    return this.http.delete<void>(`${this.url}/sessions/${id}`);
  }

  endOtherSessions(): Observable<void> {
    return this.http.post<void>(`${this.url}/sessions/end-others`, {});
  }

  /** The second step of a sign-in. */
  sendCode(code: string): Observable<unknown> {
    return this.http.post(`${this.url}/two-factor`, { code });
  }

  signInByPasskey(rememberMe: boolean): Observable<void> {
    return this.http.post<{ options: string }>(`${this.url}/passkey/options`, {}).pipe(
      switchMap(({ options }) => from(askForPasskey(options))),
      switchMap((credential) => this.http.post<void>(`${this.url}/passkey/login`, { credential, rememberMe })),
    );
  }
}
