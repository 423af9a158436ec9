import { Routes } from '@angular/router';
import { hasRight, ownSession, signedIn } from './core/guards';
import { NotFound } from './core/not-found';

export const routes: Routes = [
  {
    path: '',
    // An empty path matches the bare address too, which is the home page's.
    canMatch: [(_: unknown, segments: readonly unknown[]) => segments.length > 0],
    loadComponent: () => import('./account/gate').then((m) => m.Gate),
    children: [
      { path: 'login', title: 'Portal.SignIn.Title', loadComponent: () => import('./account/login').then((m) => m.Login) },
      { path: 'forgot-password', title: 'Ui.Forgot.Title', loadComponent: () => import('./account/forgot-password').then((m) => m.ForgotPassword) },
      { path: 'reset-password', title: 'Ui.Reset.Title', loadComponent: () => import('./account/set-password').then((m) => m.SetPassword), data: { purpose: 'reset' } },
      { path: 'view-ended', title: 'Portal.View.EndedTitle', loadComponent: () => import('./looks/view-ended').then((m) => m.ViewEnded) },
      { path: 'link', title: 'Portal.MagicLink.Title', loadComponent: () => import('./account/magic-link').then((m) => m.MagicLink) },
      { path: 'unsubscribe/:token', title: 'Portal.Unsubscribe.Title', loadComponent: () => import('./mails/unsubscribe').then((m) => m.Unsubscribe) },
      { path: 'welcome', title: 'Portal.Welcome.Title', loadComponent: () => import('./account/set-password').then((m) => m.SetPassword), data: { purpose: 'welcome' } },
    ],
  },
  {
    path: '',
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    canActivate: [signedIn],
    canActivateChild: [signedIn],
    children: [
      { path: '', pathMatch: 'full', title: 'Portal.Home.Title', loadComponent: () => import('./home/home-page').then((m) => m.HomePage) },
      { path: 'invoices', canMatch: [hasRight('Invoices')], loadChildren: () => import('./invoices/invoices.routes').then((m) => m.INVOICE_ROUTES) },
      { path: 'statement', title: 'Portal.Statement.Title', canMatch: [hasRight('Statements')], loadComponent: () => import('./statements/statement-page').then((m) => m.StatementPage) },
      { path: 'company', title: 'Portal.Company.Title', canMatch: [hasRight('Profile')], loadComponent: () => import('./company/company-page').then((m) => m.CompanyPage) },
      { path: 'terms', title: 'Portal.Terms.Title', loadComponent: () => import('./terms/terms-page').then((m) => m.TermsPage) },
      { path: 'mails', title: 'Portal.Mails.Title', loadComponent: () => import('./mails/mails-page').then((m) => m.MailsPage) },
      { path: 'looks', title: 'Portal.Looks.Title', loadComponent: () => import('./looks/looks-page').then((m) => m.LooksPage) },
      { path: 'security', title: 'Ui.Security.Title', canMatch: [ownSession], loadComponent: () => import('./security/security-page').then((m) => m.SecurityPage) },
      { path: '**', title: 'Ui.NotFound.Title', component: NotFound },
    ],
  },
];
