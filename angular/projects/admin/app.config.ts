import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { LIVE_UPDATES_URL, acceptLanguage, antiforgery } from '@portal/shared/core';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    provideHttpClient(withInterceptors([acceptLanguage, antiforgery('XSRF-TOKEN')])),
    { provide: LIVE_UPDATES_URL, useValue: '/api/live-updates' },
  ],
};
