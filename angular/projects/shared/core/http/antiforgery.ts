import { DOCUMENT, inject } from '@angular/core';
import { HttpInterceptorFn } from '@angular/common/http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Sends the readable request token of this application's session with every unsafe request to our own
 * origin. The two applications share an origin, so each has its cookie: XSRF-TOKEN and XSRF-TOKEN-PORTAL.
 */
export function antiforgery(cookieName: string): HttpInterceptorFn {
  return (request, next) => {
    const document = inject(DOCUMENT);
    if (SAFE.has(request.method) || /^https?:|^\/\//i.test(request.url)) {
      return next(request);
    }
    const token = cookie(document.cookie, cookieName);
    return next(token ? request.clone({ setHeaders: { RequestVerificationToken: token } }) : request);
  };
}

function cookie(all: string, name: string): string | undefined {
  const pair = all.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}
