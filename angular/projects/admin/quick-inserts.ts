import { Type } from '@angular/core';
import { IconName } from '@portal/shared/ui';

export interface QuickInsert {
  /** Text key of what is inserted: "Customer". */
  readonly text: string;
  readonly icon: IconName;
  /** The letter after `n`. */
  readonly key: string;
  readonly policy: string;
  /** A dialog over the page, loaded when asked for; or the address of a page. */
  readonly dialog?: () => Promise<Type<unknown>>;
  readonly link?: string;
}

/** The menu "New" at the top left of every page. A feature adds its entry here. */
export const QUICK_INSERTS: readonly QuickInsert[] = [
  { text: 'Ui.Insert.Customer', icon: 'users', key: 'c', policy: 'Customers.Create', dialog: () => import('./customers/quick/quick-customer').then((m) => m.QuickCustomer) },
  { text: 'Ui.Insert.Contact', icon: 'user', key: 'o', policy: 'Customers.Contacts.Manage', dialog: () => import('./customers/quick/quick-contact').then((m) => m.QuickContact) },
  { text: 'Ui.Insert.Invoice', icon: 'file', key: 'i', policy: 'Billing.Invoices.Create', link: '/billing/invoices/new' },
  { text: 'Ui.Insert.Payment', icon: 'card', key: 'p', policy: 'Billing.Payments.Create', dialog: () => import('./billing/payments/payment-dialog').then((m) => m.PaymentDialog) },
];
