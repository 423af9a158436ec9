import { Routes } from '@angular/router';

export const INVOICE_ROUTES: Routes = [
  { path: '', title: 'Portal.Invoices.Title', loadComponent: () => import('./invoice-list-page').then((m) => m.InvoiceListPage) },
  { path: ':id', title: 'Portal.Invoice.Title', loadComponent: () => import('./invoice-page').then((m) => m.InvoicePage) },
];
