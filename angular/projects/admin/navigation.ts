import { IconName } from '@portal/shared/ui';

export interface NavigationEntry {
  /** Text key. */
  readonly text: string;
  readonly icon: IconName;
  readonly link: string;
  /** Pages that belong to it and stand under another entry's address. */
  readonly also?: string;
  /** Who sees it, in ABP's notation; absent: everybody who is signed in. */
  readonly policy?: string;
  /** Only on the host, or only inside a tenant. */
  readonly side?: 'host' | 'tenant';
}

export interface NavigationGroup {
  /** Text key of the heading; the first group has none. */
  readonly text?: string;
  readonly entries: readonly NavigationEntry[];
}

/** The navigation at the left. A feature adds its line here, beside its routes in app.routes.ts. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    entries: [
      { text: 'Platform.Dashboard.Title', icon: 'home', link: '/', side: 'tenant' },
      { text: 'Platform.Tenants.Title', icon: 'building', link: '/tenants', policy: 'AbpTenantManagement.Tenants', side: 'host' },
      { text: 'Platform.Editions.Title', icon: 'book', link: '/editions', policy: 'FeatureManagement.Editions', side: 'host' },
      { text: 'Customers.List.Title', icon: 'users', link: '/customers', policy: 'Customers.View', side: 'tenant' },
      { text: 'Billing.Invoices.Title', icon: 'file', link: '/billing/invoices', policy: 'Billing.Invoices', side: 'tenant' },
      { text: 'Billing.Payments.Title', icon: 'card', link: '/billing/payments', policy: 'Billing.Payments', side: 'tenant' },
      { text: 'Platform.MailLog.Title', icon: 'mail', link: '/messaging', policy: 'Messaging.Mails' },
    ],
  },
  {
    text: 'Platform.Navigation.Administration',
    entries: [
      { text: 'Platform.Users.Title', icon: 'user', link: '/users', policy: 'AbpIdentity.Users' },
      { text: 'Platform.Roles.Title', icon: 'shield', link: '/roles', policy: 'AbpIdentity.Roles' },
      { text: 'Platform.ApiKeys.Title', icon: 'lock', link: '/api-keys', policy: 'ApiKeys.Manage' },
      { text: 'Billing.Setup.Title', icon: 'book', link: '/billing/setup', policy: 'Billing.Companies || Billing.Currencies || Billing.PaymentTerms || Billing.TaxCodes', side: 'tenant' },
      { text: 'Platform.Audit.Title', icon: 'clock', link: '/audit', policy: 'Auditing.Entries' },
      { text: 'Platform.Health.Title', icon: 'check', link: '/status', policy: 'Health.Host || Health.Own' },
      { text: 'Platform.Settings.Title', icon: 'gear', link: '/settings', also: '/messaging/templates', policy: 'SettingManagement.Settings || SettingManagement.Emailing || SettingManagement.Languages || FeatureManagement.Plan || Messaging.Templates || Customers.View && Customers.Lists.Manage || SettingManagement.Configuration' },
    ],
  },
];
