import { Routes } from '@angular/router';
import { Forbidden } from './core/pages/forbidden';
import { NotFound } from './core/pages/not-found';
import { needs, signedIn, tenantOnly } from './core/session/guards';
import { Shell } from './core/shell/shell';

/** One lazily loaded line a feature; its rights stand in its own routes. Titles are text keys. */
export const routes: Routes = [
  { path: 'account', loadChildren: () => import('./account/account.routes').then((m) => m.accountRoutes) },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    canActivateChild: [signedIn],
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./dashboard/dashboard').then((m) => m.Dashboard), title: 'Platform.Dashboard.Title', canActivate: [tenantOnly] },
      { path: 'tenants', loadChildren: () => import('./platform/tenants/tenants.routes').then((m) => m.tenantsRoutes) },
      { path: 'editions', loadComponent: () => import('./platform/editions/edition-list').then((m) => m.EditionList), title: 'Platform.Editions.Title', canActivate: [needs('FeatureManagement.Editions')] },
      { path: 'status', loadComponent: () => import('./platform/health/health-page').then((m) => m.HealthPage), title: 'Platform.Health.Title', canActivate: [needs('Health.Host || Health.Own')] },
      { path: 'users', loadChildren: () => import('./platform/users/users.routes').then((m) => m.usersRoutes) },
      { path: 'roles', loadChildren: () => import('./platform/roles/roles.routes').then((m) => m.rolesRoutes) },
      { path: 'audit', loadChildren: () => import('./platform/audit/audit.routes').then((m) => m.auditRoutes) },
      { path: 'customers', loadChildren: () => import('./customers/customers.routes').then((m) => m.customersRoutes) },
      { path: 'messaging', loadChildren: () => import('./messaging/messaging.routes').then((m) => m.messagingRoutes) },
      { path: 'settings', loadChildren: () => import('./platform/settings/settings.routes').then((m) => m.settingsRoutes) },
      { path: 'profile/security', loadComponent: () => import('./platform/profile/security-page').then((m) => m.SecurityPage), title: 'Ui.Security.Title' },
      { path: 'profile', loadComponent: () => import('./platform/profile/profile').then((m) => m.Profile), title: 'Platform.Profile.Title' },
      { path: 'profile/api-keys', loadChildren: () => import('./platform/api-keys/own-api-keys.routes').then((m) => m.ownApiKeysRoutes) },
      { path: 'api-keys', loadChildren: () => import('./platform/api-keys/api-keys.routes').then((m) => m.apiKeysRoutes) },
      { path: 'billing', loadChildren: () => import('./billing/billing.routes').then((m) => m.billingRoutes) },
      { path: 'forbidden', component: Forbidden, title: 'Ui.Forbidden.Title' },
      { path: '**', component: NotFound, title: 'Ui.NotFound.Title' },
    ],
  },
];
