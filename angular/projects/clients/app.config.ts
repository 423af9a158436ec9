import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { acceptLanguage, antiforgery } from '@portal/shared/core';
import { ACCOUNT_ROUTES } from '@portal/shared/security/security-api';
import { routes } from './app.routes';
import { ClientSession } from './core/client-session';
import { PageTitle } from './core/page-title';
import { placeHeaders, sessionEnd } from './core/place-headers';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideHttpClient(withInterceptors([acceptLanguage, placeHeaders, antiforgery('XSRF-TOKEN-PORTAL'), sessionEnd])),
    provideAppInitializer(() => inject(ClientSession).load()),
    { provide: ACCOUNT_ROUTES, useValue: '/api/portal/account' },
    { provide: TitleStrategy, useClass: PageTitle },
  ],
};
