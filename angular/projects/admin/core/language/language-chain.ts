/** Who could say which language something is in, nearest first. */
export interface LanguageLink {
  readonly source: 'Words' | 'Asked' | 'Setting' | 'Document' | 'Account' | 'Contact' | 'Customer' | 'Group' | 'Tenant' | 'Product';
  readonly name: string | null;
  readonly language: string | null;
  /** Passed over: the organisation does not offer what it says. */
  readonly isNotOffered: boolean;
  readonly decides: boolean;
}

/** Why something is in its language. */
export interface LanguageChain {
  readonly language: string;
  readonly links: readonly LanguageLink[];
}
