export interface SettingsEntry {
  /** Text key. */
  readonly text: string;
  /** Under /settings. */
  readonly path: string;
  readonly policy?: string;
  readonly side?: 'host' | 'tenant';
}

export interface SettingsGroup {
  readonly text: string;
  readonly entries: readonly SettingsEntry[];
}

/** The index of the settings. A module adds its set-up pages here, beside their routes in settings.routes.ts. */
export const SETTINGS: readonly SettingsGroup[] = [
  {
    text: 'Platform.Settings.Organisation',
    entries: [
      { text: 'SettingPage:General', path: 'general', policy: 'SettingManagement.Settings' },
      { text: 'Platform.Plan.Title', path: 'plan', policy: 'FeatureManagement.Plan', side: 'tenant' },
      { text: 'Platform.Branding.Title', path: 'branding', policy: 'SettingManagement.Settings', side: 'tenant' },
      { text: 'SettingPage:Localization', path: 'localization', policy: 'SettingManagement.Settings' },
      { text: 'Platform.Languages.Title', path: 'languages', policy: 'SettingManagement.Languages' },
      { text: 'SettingPage:Customers', path: 'customers', policy: 'SettingManagement.Settings' },
      { text: 'SettingPage:Documents', path: 'documents', policy: 'SettingManagement.Settings', side: 'tenant' },
      { text: 'SettingPage:Portal', path: 'portal', policy: 'SettingManagement.Settings', side: 'tenant' },
      { text: 'SettingPage:Security', path: 'security', policy: 'SettingManagement.Settings' },
      { text: 'SettingPage:Privacy', path: 'privacy', policy: 'SettingManagement.Settings' },
      { text: 'Platform.MailSettings.Title', path: 'mail', policy: 'SettingManagement.Emailing' },
      { text: 'Messaging.Delivery.Title', path: 'mail-delivery', policy: 'SettingManagement.Emailing', side: 'tenant' },
      { text: 'Messaging.Templates.Title', path: 'email-templates', policy: 'Messaging.Templates', side: 'tenant' },
      { text: 'Customers.Lists.Title', path: 'lists', policy: 'Customers.View && Customers.Lists.Manage', side: 'tenant' },
      { text: 'Platform.Configuration.Title', path: 'configuration', policy: 'SettingManagement.Configuration', side: 'tenant' },
    ],
  },
];
