import { inject } from '@angular/core';
import { HttpInterceptorFn } from '@angular/common/http';
import { Direction } from '../direction/direction';

/** Asks for answers in the language of the page, unless the request asks for another. */
export const acceptLanguage: HttpInterceptorFn = (request, next) => {
  const { culture } = inject(Direction);
  return next(request.headers.has('Accept-Language') ? request : request.clone({ setHeaders: { 'Accept-Language': culture() } }));
};
