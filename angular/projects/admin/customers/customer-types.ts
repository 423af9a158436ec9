import { ListChoice, MoneyValue } from '@portal/shared/ui';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export type CustomerState = 'Draft' | 'Active' | 'Inactive';
export type SyncState = 'Pending' | 'Sending' | 'Synced' | 'Blocked' | 'Failed' | 'Detached';
export type InvitationState = 'NotInvited' | 'Invited' | 'Accepted';

export interface CustomerRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly number: string;
  readonly debtorNumber: string | null;
  readonly groups: readonly Named[];
  readonly language: string | null;
  readonly currency: string;
  readonly balance: MoneyValue | null;
  readonly state: CustomerState;
  readonly syncState: SyncState;
}

export interface CustomerOptions {
  readonly groups: readonly ListChoice[];
  readonly languages: readonly Choice[];
  readonly currencies: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly paymentTerms: readonly ListChoice[];
  /** Values of the pop-up lists by the list's code. */
  readonly lists: Readonly<Record<string, readonly ListChoice[]>>;
  readonly portalRights: readonly { readonly name: string; readonly text: string; readonly grantedByDefault: boolean }[];
  readonly defaultLanguage: string;
  readonly defaultCurrency: string;
  readonly defaultCountry: string | null;
  readonly universalEmail: boolean;
}

export interface NewCustomer {
  readonly company: string;
  readonly vatNumber: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string | null;
  readonly currency: string | null;
  readonly groupIds: readonly string[];
  readonly sendWelcome: boolean;
}

export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly vatNumber: string | null;
  readonly matches: readonly { readonly kind: string; readonly text: string }[];
}

export interface Address {
  readonly id: string | null;
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly countryCode: string;
  readonly isBilling: boolean;
  readonly isShipping: boolean;
  readonly isDefaultBilling: boolean;
  readonly isDefaultShipping: boolean;
}

export interface GeneralIsland {
  readonly name: string;
  readonly vatNumber: string | null;
  readonly registrationNumber: string | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly attention: string | null;
  readonly language: string | null;
  readonly currency: string | null;
  readonly terminatedOn: string | null;
  readonly customerTypeId: string | null;
  readonly enterpriseId: string | null;
  readonly segmentId: string | null;
  readonly areaId: string | null;
}

export interface InvoicingIsland {
  readonly paymentTermId: string | null;
  readonly universalEmail: string | null;
  readonly quoteEmail: string | null;
  readonly orderConfirmationEmail: string | null;
  readonly invoiceEmail: string | null;
  readonly statementEmail: string | null;
}

export interface BankIsland {
  readonly iban: string | null;
  readonly bic: string | null;
  readonly holder: string | null;
}

export interface CustomerFields {
  readonly number: string | null;
  readonly isCustomer: boolean;
  readonly general: GeneralIsland;
  readonly invoicing: InvoicingIsland;
  readonly bank: BankIsland | null;
  readonly groupIds: readonly string[];
  readonly addresses: readonly Address[];
}

export interface Customer extends CustomerFields {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly number: string;
  readonly debtorNumber: string | null;
  readonly state: CustomerState;
  readonly currencyLock: { readonly isLocked: boolean; readonly transactions: number };
  readonly syncState: SyncState;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface Contact {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly rights: readonly string[];
  /** Kinds of document mail that somebody switched; the others follow the customer's addresses. */
  readonly mails: Readonly<Record<string, boolean>>;
  /** When a mail to the address came back. */
  readonly emailBouncedAt: string | null;
  readonly isActive: boolean;
  readonly invitation: InvitationState;
  readonly invitedAt: string | null;
}

export interface SaveContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  /** Null: the defaults of the customer’s groups, else of the organisation. */
  readonly rights: readonly string[] | null;
  /** Left out: as they are. */
  readonly mails?: Readonly<Record<string, boolean>>;
}

export interface FieldChange {
  readonly field: string;
  readonly former: string | null;
  readonly current: string | null;
  readonly isHidden: boolean;
}

export interface CustomerVersion {
  readonly version: number;
  readonly savedAt: string;
  readonly savedByName: string | null;
  readonly changes: readonly FieldChange[];
}

export interface CustomerSync {
  readonly customerId: string;
  readonly state: SyncState;
  readonly debtorNumber: string | null;
  readonly remoteId: string | null;
  readonly attempts: number;
  readonly syncedAt: string | null;
  readonly retryAt: string | null;
  readonly problem: { readonly code: string; readonly text: string; readonly field: string | null } | null;
  readonly verification: { readonly verifiedAt: string; readonly found: boolean; readonly differences: readonly { readonly field: string; readonly ours: string | null; readonly theirs: string | null }[] } | null;
}

export interface CustomerGroup {
  readonly id: string;
  readonly version: number;
  readonly name: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly customers: number;
  readonly isDefault: boolean;
  readonly isRetired: boolean;
}

/** A contact that the global search found. */
export interface ContactHit {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly customerId: string;
  readonly customerName: string;
}
