import { IconName } from '@portal/shared/ui';

export interface Section {
  readonly path: string;
  readonly text: string;
  readonly short: string;
  readonly icon: IconName;
  /** Portal right; none: everybody. */
  readonly right?: string;
}

/** The sections of the client area; one without its right has no entry. */
export const SECTIONS: readonly Section[] = [
  { path: '/', text: 'Portal.Home.Title', short: 'Portal.Home.Title', icon: 'home' },
  { path: '/invoices', text: 'Portal.Invoices.Title', short: 'Portal.Invoices.Title', icon: 'file', right: 'Invoices' },
  { path: '/statement', text: 'Portal.Statement.Title', short: 'Portal.Statement.Short', icon: 'statement', right: 'Statements' },
  { path: '/company', text: 'Portal.Company.Title', short: 'Portal.Company.Short', icon: 'building', right: 'Profile' },
];
