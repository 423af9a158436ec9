import { inject } from '@angular/core';
import { CanActivateFn, CanMatchFn, Router } from '@angular/router';
import { ClientSession } from './client-session';
import { Place } from './place';

/** Where two-factor is set up: the only page while it must be. */
export const SECURITY_PAGE = '/security';

/** Where the terms are accepted: the only page while they must be. */
export const TERMS_PAGE = '/terms';

/** Pages of the client area need a session; without one the sign-in page remembers the way. */
export const signedIn: CanActivateFn = (_, state) => {
  const session = inject(ClientSession);
  if (session.state().kind === 'anonymous' && inject(Place).view()) {
    return inject(Router).createUrlTree(['/view-ended']);
  }
  if (session.state().kind === 'anonymous') {
    return inject(Router).createUrlTree(['/login'], { queryParams: { returnUrl: state.url } });
  }
  if (!session.mustSetUpTwoFactor() && session.mustAcceptTerms() && state.url !== TERMS_PAGE) {
    return inject(Router).createUrlTree([TERMS_PAGE]);
  }
  return !session.mustSetUpTwoFactor() || state.url === SECURITY_PAGE || inject(Router).createUrlTree([SECURITY_PAGE]);
};

/** Without the right the page does not exist: the address leads to "not found", as the server's answer does. */
export const hasRight =
  (right: string): CanMatchFn =>
  () =>
    inject(ClientSession).has(right);

/** Pages about the own account: whoever looks at the client area as a contact has none here. */
export const ownSession: CanMatchFn = () => !inject(Place).view();
