import { MoneyValue } from '@portal/shared/ui';

export type InvoiceState = 'Draft' | 'Issued' | 'Sent' | 'PartlyPaid' | 'Paid';
export type DeliveryState = 'Queued' | 'Sent' | 'Failed' | 'Bounced';

export interface InvoiceRow {
  readonly id: string;
  readonly number: string | null;
  readonly state: InvoiceState;
  readonly isOverdue: boolean;
  readonly delivery: DeliveryState | null;
  readonly customerId: string;
  readonly customerName: string;
  readonly date: string | null;
  readonly dueOn: string | null;
  readonly reference: string | null;
  readonly total: MoneyValue;
  readonly open: MoneyValue;
}

export interface PostalAddress {
  readonly lines: readonly string[];
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly countryCode: string;
}

export interface Party {
  readonly name: string;
  readonly number: string | null;
  readonly address: readonly string[] | null;
  readonly vatNumber: string | null;
}

export interface InvoiceLine {
  readonly id: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string | null;
  readonly unitPrice: string;
  readonly discount: string;
  readonly taxCodeId: string;
  readonly taxRate: string;
  readonly net: MoneyValue;
}

export interface InvoiceTotals {
  readonly lineNets: readonly MoneyValue[];
  readonly taxes: readonly { readonly name: string; readonly rate: string; readonly taxable: MoneyValue; readonly tax: MoneyValue }[];
  readonly net: MoneyValue;
  readonly tax: MoneyValue;
  readonly total: MoneyValue;
}

export interface InvoiceProblem {
  readonly code: string;
  readonly message: string;
}

export interface Invoice {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly state: InvoiceState;
  readonly isOverdue: boolean;
  readonly customerId: string;
  readonly buyer: Party;
  readonly shippingAddress: readonly string[] | null;
  readonly currency: string;
  readonly language: string;
  readonly date: string | null;
  readonly dueOn: string;
  readonly isDueOnTyped: boolean;
  readonly paymentTermId: string | null;
  readonly paymentTermName: string;
  readonly reference: string | null;
  readonly notes: string | null;
  readonly lines: readonly InvoiceLine[];
  readonly totals: InvoiceTotals;
  readonly paid: MoneyValue;
  readonly open: MoneyValue;
  readonly ledger: { readonly standard: MoneyValue; readonly base: MoneyValue; readonly original: MoneyValue; readonly baseRate: string } | null;
  readonly problems: readonly InvoiceProblem[];
  readonly deliveries: readonly { readonly id: string; readonly requestedAt: string; readonly to: string; readonly state: DeliveryState; readonly mailId: string | null }[];
  readonly payments: readonly { readonly paymentId: string; readonly number: string; readonly date: string; readonly amount: MoneyValue }[];
  readonly invoiceEmail: string | null;
}

export interface InvoiceDefaults {
  readonly customerName: string;
  readonly currency: string;
  readonly language: string;
  readonly paymentTermId: string;
  readonly taxCodeId: string;
  readonly date: string;
  readonly dueOn: string;
  readonly billingAddress: readonly string[] | null;
  readonly shippingAddress: readonly string[] | null;
  readonly problems: readonly InvoiceProblem[];
}

export interface InvoiceInput {
  readonly customerId: string;
  readonly date: string | null;
  readonly dueOn: string | null;
  readonly paymentTermId: string | null;
  readonly reference: string | null;
  readonly notes: string | null;
  readonly lines: readonly { readonly description: string; readonly quantity: string; readonly unit: string | null; readonly unitPrice: string; readonly discount: string; readonly taxCodeId: string | null }[];
  readonly version: number | null;
}

export interface Payment {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: 'Booked' | 'Voided';
  readonly customerId: string;
  readonly customerName: string;
  readonly date: string;
  readonly reference: string | null;
  readonly amount: MoneyValue;
  readonly unallocated: MoneyValue;
  readonly allocations?: readonly { readonly invoiceId: string; readonly invoiceNumber: string; readonly amount: MoneyValue }[];
}

export interface PaymentInput {
  readonly customerId: string;
  readonly date: string | null;
  readonly amount: string;
  readonly reference: string | null;
}

export interface PaymentPreview {
  readonly allocations: readonly { readonly invoiceId: string; readonly invoiceNumber: string; readonly open: MoneyValue; readonly amount: MoneyValue }[];
  readonly unallocated: MoneyValue;
}

export interface Account {
  readonly balances: readonly { readonly balance: MoneyValue; readonly open: MoneyValue }[];
  readonly openInvoices: readonly InvoiceRow[];
}

export interface BillingOptions {
  readonly baseCurrency: string;
  readonly currencies: readonly { readonly code: string; readonly name: string; readonly minorUnits: number }[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly paymentTerms: readonly { readonly id: string; readonly number: number; readonly name: string; readonly isDefault: boolean; readonly isRetired: boolean }[];
  readonly taxCodes: readonly { readonly id: string; readonly code: string; readonly name: string; readonly rate: string; readonly isDefault: boolean; readonly isRetired: boolean }[];
}
