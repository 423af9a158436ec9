import { HTTP_INTERCEPTORS } from '@angular/common/http';
import { ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { ApiInterceptor, AuthGuard, AuthService, asyncAuthGuard, authGuard, provideAbpCore, withOptions, withTitleStrategy } from '@abp/ng.core';
import { LIVE_UPDATES_URL, Theme } from '@portal/shared/core';
import { ACCOUNT_ROUTES } from '@portal/shared/security';
import { routes } from './app.routes';
import { invoiceSearch } from './billing/invoice-search';
import { PageTitle } from './core/page-title';
import { SEARCH_PROVIDERS } from './core/search';
import { AdminSession } from './core/session/admin-session';
import { CookieApiInterceptor } from './core/session/cookie-api-interceptor';
import { CookieAuthService } from './core/session/cookie-auth-service';
import { signedIn } from './core/session/guards';
import { contactSearch, customerSearch } from './customers/customer-search';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideAbpCore(
      withOptions({
        environment: { production: true, application: { name: 'CustomerPortal' }, apis: { default: { url: '' } } },
        registerLocaleFn: () => Promise.resolve({}),
        // AdminSession reads the configuration itself: the first page shows its four states meanwhile.
        skipGetAppConfiguration: true,
        skipInitAuthService: true,
      }),
      withTitleStrategy(PageTitle),
    ),
    provideAppInitializer(() => {
      inject(Theme);
      void inject(AdminSession).start();
    }),
    { provide: AuthService, useExisting: CookieAuthService },
    { provide: AuthGuard, useValue: { canActivate: signedIn } },
    { provide: authGuard, useValue: signedIn },
    { provide: asyncAuthGuard, useValue: signedIn },
    { provide: ApiInterceptor, useExisting: CookieApiInterceptor },
    { provide: HTTP_INTERCEPTORS, useExisting: ApiInterceptor, multi: true },
    { provide: ACCOUNT_ROUTES, useValue: '/api/account' },
    { provide: LIVE_UPDATES_URL, useValue: '/api/live' },
    { provide: SEARCH_PROVIDERS, useFactory: customerSearch, multi: true },
    { provide: SEARCH_PROVIDERS, useFactory: invoiceSearch, multi: true },
    { provide: SEARCH_PROVIDERS, useFactory: contactSearch, multi: true },
  ],
};
