import { BrandColours } from '@portal/shared/core';

/** What the client area's routes answer; decimals are exact strings, days `yyyy-MM-dd`. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface PortalLanguage {
  readonly tag: string;
  readonly name: string;
}

export interface PortalCustomer {
  readonly contactId: string;
  readonly customerName: string;
  readonly isCurrent: boolean;
}

export interface PortalSupplier {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly timeZone: string;
  readonly brand: BrandColours;
  readonly privacyStatement: string | null;
  readonly privacyContact: string | null;
  readonly privacyEmail: string | null;
  /** Whether there may be terms to read. */
  readonly hasTerms: boolean;
}

/** The terms in force, else those accepted last, in the contact's language. */
export interface Terms {
  readonly number: number;
  readonly text: string;
  readonly publishedAt: string;
  readonly acceptedAt: string | null;
}

export interface PortalSession {
  readonly isSignedIn: boolean;
  readonly supplier: PortalSupplier | null;
  readonly language: string;
  /** Of the organisation: its formats stand in where the product knows none of the page's language. */
  readonly defaultLanguage: string;
  readonly isRightToLeft: boolean;
  readonly languages: readonly PortalLanguage[];
  readonly texts: Readonly<Record<string, string>>;
  readonly contact: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly customers: readonly PortalCustomer[];
  /** Member of the staff who looks as the contact; null in the contact's own session. */
  readonly viewedBy: string | null;
  readonly rights: readonly string[];
  /** Whether people may sign in by a link in a mail. */
  readonly offersMagicLink: boolean;
  /** Whether the server lets this session set up two-factor and nothing else. */
  readonly mustSetUpTwoFactor: boolean;
  /** Whether the terms must be accepted before anything else. */
  readonly mustAcceptTerms: boolean;
}

/** What a view of the staff tells beside the pages, in the language of who looks. */
export interface PortalView {
  readonly staffName: string;
  readonly contactName: string;
  readonly customerName: string;
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly texts: Readonly<Record<string, string>>;
  readonly hidden: readonly { readonly reason: 'RightOff' | 'NotSignedInYet' | 'Draft'; readonly right: string | null; readonly count: number | null }[];
}

/** A look of staff at the client area. */
export interface Look {
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

export type InvoiceState = 'Open' | 'PartlyPaid' | 'Overdue' | 'Paid';

export interface InvoiceRow {
  readonly id: string;
  readonly number: string;
  readonly state: InvoiceState;
  readonly date: string;
  readonly dueOn: string;
  readonly daysLeft: number | null;
  readonly paidOn: string | null;
  readonly reference: string | null;
  readonly total: Amount;
  readonly open: Amount;
}

export interface Balance {
  readonly balance: Amount;
  readonly open: Amount;
  readonly overdue: Amount;
  readonly credit: Amount;
}

export interface PaymentDetails {
  readonly beneficiary: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly reference: string | null;
}

export interface Home {
  readonly contactName: string;
  readonly customerName: string;
  readonly customerNumber: string;
  readonly today: string;
  readonly balances: readonly Balance[] | null;
  readonly openInvoices: readonly InvoiceRow[] | null;
  readonly paidInvoices: readonly InvoiceRow[] | null;
  readonly invoiceCount: number | null;
  readonly openCount: number | null;
  readonly paymentDetails: PaymentDetails | null;
}

export interface Party {
  readonly name: string;
  readonly number: string | null;
  readonly attention: string | null;
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
  readonly net: Amount;
}

export interface InvoiceTax {
  readonly name: string;
  readonly legalText: string | null;
  readonly taxable: Amount;
  readonly tax: Amount;
}

export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly state: InvoiceState;
  readonly date: string;
  readonly dueOn: string;
  readonly daysLeft: number | null;
  readonly language: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly shippingAddress: readonly string[] | null;
  readonly reference: string | null;
  readonly notes: string | null;
  readonly paymentTermName: string;
  readonly lines: readonly InvoiceLine[];
  readonly totals: { readonly taxes: readonly InvoiceTax[]; readonly net: Amount; readonly tax: Amount; readonly total: Amount };
  readonly paid: Amount;
  readonly open: Amount;
  readonly payments: readonly { readonly date: string; readonly amount: Amount }[];
  readonly paymentDetails: PaymentDetails | null;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

export interface StatementLine {
  readonly date: string;
  readonly kind: string;
  readonly documentId: string;
  readonly documentNumber: string;
  readonly reference: string | null;
  readonly debit: Amount;
  readonly credit: Amount;
  readonly balance: Amount;
}

export interface Aging {
  readonly notDue: Amount;
  readonly days1To30: Amount;
  readonly days31To60: Amount;
  readonly days61To90: Amount;
  readonly days91To120: Amount;
  readonly over120: Amount;
  readonly credit: Amount;
}

export interface StatementPart {
  readonly currency: string;
  readonly opening: Amount;
  readonly debit: Amount;
  readonly credit: Amount;
  readonly closing: Amount;
  readonly lines: readonly StatementLine[];
  readonly aging: Aging;
}

export interface Statement {
  readonly customerName: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly currencies: readonly StatementPart[];
}

export interface Company {
  readonly name: string;
  readonly number: string;
  readonly vatNumber: string | null;
  readonly currency: string | null;
  readonly invoiceEmail: string | null;
  readonly billingAddress: readonly string[] | null;
  readonly shippingAddress: readonly string[] | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly attention: string | null;
  readonly version: number;
}

/** A kind of document and whether it is mailed to the contact. */
export interface MailSwitch {
  readonly kind: 'Invoice' | 'Statement';
  readonly receives: boolean;
}
