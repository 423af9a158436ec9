import { Routes } from '@angular/router';
import { needs } from '../core/session/guards';
import { leaveClean } from '../core/leave-clean';

export const billingRoutes: Routes = [
  { path: 'invoices', title: 'Billing.Invoices.Title', canActivate: [needs('Billing.Invoices')], loadComponent: () => import('./invoices/invoice-list').then((m) => m.InvoiceList) },
  { path: 'invoices/new', title: 'Billing.Invoice.New', canActivate: [needs('Billing.Invoices.Create')], canDeactivate: [leaveClean], loadComponent: () => import('./invoices/invoice-page').then((m) => m.InvoicePage) },
  { path: 'invoices/:id', title: 'Billing.Invoice.Title', canActivate: [needs('Billing.Invoices')], canDeactivate: [leaveClean], loadComponent: () => import('./invoices/invoice-page').then((m) => m.InvoicePage) },
  { path: 'payments', title: 'Billing.Payments.Title', canActivate: [needs('Billing.Payments')], loadComponent: () => import('./payments/payment-list').then((m) => m.PaymentList) },
  { path: 'setup', canActivate: [needs('Billing.Companies || Billing.Currencies || Billing.PaymentTerms || Billing.TaxCodes')], loadChildren: () => import('./setup/setup.routes').then((m) => m.setupRoutes) },
];
