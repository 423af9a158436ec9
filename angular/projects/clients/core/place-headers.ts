import { inject } from '@angular/core';
import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { ClientSession } from './client-session';
import { toProblem } from '@portal/shared/core';
import { SECURITY_PAGE, TERMS_PAGE } from './guards';
import { Place } from './place';

/** The server's answer to a session that must set up two-factor first. */
const MUST_SET_UP = 'Identity:TwoFactorMustBeSetUp';

/** The server's answer to a session that must accept the terms first. */
const MUST_ACCEPT = 'Portal:TermsNotAccepted';

/** Says with each request which organisation (before sign-in) and which customer the page means. */
export const placeHeaders: HttpInterceptorFn = (request, next) => {
  const place = inject(Place);
  if (!request.url.startsWith('/api/')) {
    return next(request);
  }
  if (place.view()) {
    return next(request.clone({ setHeaders: { 'X-View-As': '1' } }));
  }
  const contact = place.contactId();
  const tenant = place.tenantId();
  const setHeaders = { ...(contact ? { 'X-Contact': contact } : {}), ...(tenant && !contact ? { __tenant: tenant } : {}) };
  return next(request.clone({ setHeaders }));
};

/** A session that ended shows the sign-in page, and comes back to where it was. */
export const sessionEnd: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(ClientSession);
  const place = inject(Place);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401 && session.signedIn()) {
        const back = router.url;
        session.ended();
        if (place.view()) {
          void router.navigateByUrl('/view-ended');
          return throwError(() => error);
        }
        void router.navigate(['/login'], { queryParams: { returnUrl: back, ended: '' } });
      }
      if (error instanceof HttpErrorResponse && error.status === 403 && toProblem(error).code === MUST_SET_UP && !session.mustSetUpTwoFactor()) {
        session.load().subscribe(() => void router.navigateByUrl(SECURITY_PAGE));
      }
      if (error instanceof HttpErrorResponse && error.status === 403 && toProblem(error).code === MUST_ACCEPT && !session.mustAcceptTerms()) {
        session.load().subscribe(() => void router.navigateByUrl(TERMS_PAGE));
      }
      return throwError(() => error);
    }),
  );
};
