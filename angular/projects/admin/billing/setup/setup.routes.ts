import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';

export const setupRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'company' },
  { path: 'company', title: 'Billing.Setup.Company', canActivate: [needs('Billing.Companies')], loadComponent: () => import('./company-page').then((m) => m.CompanyPage) },
  { path: 'currencies', title: 'Billing.Setup.Currencies', canActivate: [needs('Billing.Currencies')], loadComponent: () => import('./currency-list').then((m) => m.CurrencyList) },
  { path: 'currencies/:code', title: 'Billing.Setup.Rates', canActivate: [needs('Billing.Currencies')], loadComponent: () => import('./rate-list').then((m) => m.RateList) },
  { path: 'payment-terms', title: 'Billing.Setup.PaymentTerms', canActivate: [needs('Billing.PaymentTerms')], loadComponent: () => import('./payment-term-list').then((m) => m.PaymentTermList) },
  { path: 'tax-codes', title: 'Billing.Setup.TaxCodes', canActivate: [needs('Billing.TaxCodes')], loadComponent: () => import('./tax-code-list').then((m) => m.TaxCodeList) },
];
