import { inject } from '@angular/core';
import { CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { AdminSession } from './admin-session';
import { Rights } from './rights';

/** Where two-factor is set up: the only page while it must be. */
export const SECURITY_PAGE = '/profile/security';

/** Only signed in; otherwise to the sign-in page, and back after it. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const [router, session] = [inject(Router), inject(AdminSession)];
  if (!(await session.signedIn())) {
    return router.createUrlTree(['/account/login'], { queryParams: url === '/' ? {} : { returnUrl: url } });
  }
  return !session.mustSetUpTwoFactor() || url === SECURITY_PAGE || router.createUrlTree([SECURITY_PAGE]);
};

/** Only anonymous: who is signed in has nothing to do on the sign-in page. */
export const anonymous: CanActivateFn = async () => {
  const router = inject(Router);
  return !(await inject(AdminSession).signedIn()) || router.createUrlTree(['/']);
};

/** Only with the right, ABP's notation allowed (`A && B`, `A || B`); otherwise the 403 page under the same address, which says so when the whole module is off. */
export function needs(policy: string): CanActivateFn {
  return async () => {
    const [router, session, rights] = [inject(Router), inject(AdminSession), inject(Rights)];
    await session.signedIn();
    const page = session.isSwitchedOff(policy.split('.')[0] ?? '') ? '/forbidden?off=true' : '/forbidden';
    return rights.has(policy) || new RedirectCommand(router.parseUrl(page), { skipLocationChange: true });
  };
}

/** Anybody, once the server has said in which tenant and language we are. */
export const settled: CanActivateFn = async () => {
  await inject(AdminSession).signedIn();
  return true;
};

/** Pages of a tenant's business; the host has none and starts with its tenants. */
export const tenantOnly: CanActivateFn = async () => {
  const [router, session] = [inject(Router), inject(AdminSession)];
  await session.signedIn();
  return !session.isHost() || router.createUrlTree(['/tenants']);
};
