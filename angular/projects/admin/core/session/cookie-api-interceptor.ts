import { HttpErrorResponse, HttpEvent, HttpHandler, HttpHeaders, HttpInterceptor, HttpRequest } from '@angular/common/http';
import { Injectable, Injector, inject } from '@angular/core';
import { Router } from '@angular/router';
import { HttpWaitService, SessionStateService, TENANT_KEY } from '@abp/ng.core';
import { Observable, finalize, tap } from 'rxjs';
import { toProblem } from '@portal/shared/core';
import { AdminSession } from './admin-session';
import { SECURITY_PAGE } from './guards';

/** The server's answer to a session that must set up two-factor first. */
const MUST_SET_UP = 'Identity:TwoFactorMustBeSetUp';

/** ABP's headers (language, tenant, asked by script) on every call; a lost session leads to the sign-in page and back. */
@Injectable({ providedIn: 'root' })
export class CookieApiInterceptor implements HttpInterceptor {
  private readonly abpSession = inject(SessionStateService);
  private readonly wait = inject(HttpWaitService);
  private readonly tenantKey = inject(TENANT_KEY);
  private readonly injector = inject(Injector);

  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    this.wait.addRequest(request);
    return next.handle(request.clone({ setHeaders: this.getAdditionalHeaders(request.headers) })).pipe(
      tap({ error: (error: unknown) => this.notice(error) }),
      finalize(() => this.wait.deleteRequest(request)),
    );
  }

  getAdditionalHeaders(existing?: HttpHeaders): Record<string, string> {
    const headers: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest' };
    const language = this.abpSession.getLanguage();
    const tenant = this.abpSession.getTenant();
    if (language && !existing?.has('Accept-Language')) {
      headers['Accept-Language'] = language;
    }
    if (tenant?.id && !existing?.has(this.tenantKey)) {
      headers[this.tenantKey] = tenant.id;
    }
    return headers;
  }

  private notice(error: unknown): void {
    const session = this.injector.get(AdminSession);
    if (error instanceof HttpErrorResponse && error.status === 401 && session.state().kind === 'signed-in') {
      const router = this.injector.get(Router);
      session.ended();
      void router.navigate(['/account/login'], { queryParams: { returnUrl: router.url, ended: true } });
    } else if (error instanceof HttpErrorResponse && error.status === 403 && toProblem(error).code === MUST_SET_UP && !session.mustSetUpTwoFactor()) {
      const router = this.injector.get(Router);
      void session.load().then(() => router.navigateByUrl(SECURITY_PAGE));
    }
  }
}
