import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { Injectable, Injector, inject } from '@angular/core';
import { Params, Router } from '@angular/router';
import { AbpAuthResponse, IAuthService, LoginParams } from '@abp/ng.core';
import { Observable, map, of, switchMap, throwError } from 'rxjs';
import { AdminSession } from './admin-session';

/** ABP's outcomes of a sign-in. */
export const SignInResult = { Success: 1, Invalid: 2, NotAllowed: 3, LockedOut: 4, RequiresTwoFactor: 5 } as const;

interface SignInAnswer {
  readonly result: number;
  readonly description: string;
}

/** A refused sign-in as an HTTP error, so that every caller handles one kind; `error.result` says why. */
export function refusedSignIn(answer: SignInAnswer): HttpErrorResponse {
  return new HttpErrorResponse({ status: 400, error: { result: answer.result, error: { message: answer.description } } });
}

/**
 * What ABP's packages expect of an authentication service, over a cookie session on our own origin: the browser
 * sends the HttpOnly cookie, the configuration tells who we are, and no token is ever seen by a script.
 */
@Injectable({ providedIn: 'root' })
export class CookieAuthService implements IAuthService {
  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);

  readonly oidc = false;
  readonly isInternalAuth = true;

  get isAuthenticated(): boolean {
    return this.session.state().kind === 'signed-in';
  }

  init(): Promise<void> {
    return this.session.start();
  }

  login({ username, password, rememberMe, redirectUrl }: LoginParams): Observable<void> {
    return this.http.post<SignInAnswer>('/api/account/login', { userNameOrEmailAddress: username, password, rememberMe: !!rememberMe }).pipe(
      switchMap((answer) => (answer.result === SignInResult.Success ? of(answer) : throwError(() => refusedSignIn(answer)))),
      switchMap(() => this.session.load()),
      switchMap(() => this.router.navigateByUrl(redirectUrl || '/')),
      map(() => undefined),
    );
  }

  logout(): Observable<void> {
    return this.http.post('/api/account/logout', {}).pipe(
      switchMap(() => this.session.load()),
      switchMap(() => this.router.navigateByUrl('/account/login')),
      map(() => undefined),
    );
  }

  navigateToLogin(queryParams?: Params): void {
    void this.router.navigate(['/account/login'], { queryParams });
  }

  loginUsingGrant(): Promise<AbpAuthResponse> {
    return Promise.reject(new Error('A cookie session has no token grants.'));
  }

  getAccessTokenExpiration(): number {
    return 0;
  }

  getRefreshToken(): string {
    return '';
  }

  getAccessToken(): string {
    return '';
  }

  refreshToken(): Promise<void> {
    return Promise.resolve();
  }

  private get session(): AdminSession {
    return this.injector.get(AdminSession);
  }

  private get router(): Router {
    return this.injector.get(Router);
  }
}
