import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { leaveClean } from '../../core/leave-clean';
import { needs } from '../../core/session/guards';
import { SettingsIndex } from './settings-index';
import { SettingsLayout } from './settings-layout';

/** The set-up pages of a module come before `:page`, which shows the settings that the server defines. */
export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsLayout,
    title: 'Platform.Settings.Title',
    canActivate: [needs('SettingManagement.Settings || SettingManagement.Emailing || FeatureManagement.Plan || SettingManagement.Languages || Messaging.Templates || Customers.View && Customers.Lists.Manage || SettingManagement.Configuration')],
    children: [
      { path: '', pathMatch: 'full', redirectTo: () => inject(SettingsIndex).first() },
      { path: 'plan', loadComponent: () => import('../plan/plan-page').then((m) => m.PlanPage), title: 'Platform.Plan.Title', canActivate: [needs('FeatureManagement.Plan')] },
      { path: 'mail', loadComponent: () => import('./mail-settings').then((m) => m.MailSettingsPage), title: 'Platform.MailSettings.Title', canActivate: [needs('SettingManagement.Emailing')] },
      { path: 'languages', loadComponent: () => import('../languages/languages').then((m) => m.Languages), title: 'Platform.Languages.Title', canActivate: [needs('SettingManagement.Languages')] },
      { path: 'languages/texts', loadComponent: () => import('../languages/text-list').then((m) => m.TextList), title: 'Platform.Texts.Title', canActivate: [needs('SettingManagement.Languages')], canDeactivate: [leaveClean] },
      { path: 'branding', loadComponent: () => import('../branding/branding-page').then((m) => m.BrandingPage), title: 'Platform.Branding.Title', canActivate: [needs('SettingManagement.Settings')] },
      { path: 'email-templates', loadComponent: () => import('../../messaging/templates/template-list').then((m) => m.TemplateList), title: 'Messaging.Templates.Title', canActivate: [needs('Messaging.Templates')] },
      { path: 'mail-delivery', loadComponent: () => import('../../messaging/delivery/delivery-page').then((m) => m.DeliveryPage), title: 'Messaging.Delivery.Title', canActivate: [needs('SettingManagement.Emailing')] },
      { path: 'lists', loadComponent: () => import('../../customers/lists/lists-page').then((m) => m.ListsPage), title: 'Customers.Lists.Title', canActivate: [needs('Customers.View && Customers.Lists.Manage')] },
      { path: 'configuration', loadComponent: () => import('../configuration/configuration-page').then((m) => m.ConfigurationPage), title: 'Platform.Configuration.Title', canActivate: [needs('SettingManagement.Configuration')] },
      { path: ':page', loadComponent: () => import('./setting-page').then((m) => m.SettingPage), canActivate: [needs('SettingManagement.Settings')] },
    ],
  },
];
