import { inject } from '@angular/core';
import { CanActivateFn, CanMatchFn, Router } from '@angular/router';
import { ClientSession } from './client-session';
import { Place } from './place';

/** Pages of the client area need a session; without one the sign-in page remembers the way. */
export const signedIn: CanActivateFn = (_, state) => {
  const session = inject(ClientSession);
  if (session.state().kind === 'anonymous' && inject(Place).view()) {
    return inject(Router).createUrlTree(['/view-ended']);
  }
  return session.state().kind === 'anonymous' ? inject(Router).createUrlTree(['/login'], { queryParams: { returnUrl: state.url } }) : true;
};

/** Without the right the page does not exist: the address leads to "not found", as the server's answer does. */
export const hasRight =
  (right: string): CanMatchFn =>
  () =>
    inject(ClientSession).has(right);
