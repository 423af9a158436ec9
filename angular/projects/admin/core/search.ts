import { InjectionToken } from '@angular/core';
import { Observable } from 'rxjs';
import { IconName } from '@portal/shared/ui';

export interface SearchHit {
  readonly icon: IconName;
  readonly label: string;
  /** A second, dim word: number, customer. */
  readonly hint?: string;
  readonly link?: string | readonly unknown[];
  readonly run?: () => void;
}

/** One source of the global search: customers, documents, contacts. At most eight hits, best first, one answer. */
export interface SearchProvider {
  /** Text key of the heading over its hits. */
  readonly text: string;
  /** Who gets these hits, in ABP's notation. */
  readonly policy?: string;
  search(text: string): Observable<readonly SearchHit[]>;
}

/** A feature provides its source in app.config.ts with `multi: true`. */
export const SEARCH_PROVIDERS = new InjectionToken<readonly SearchProvider[]>('SEARCH_PROVIDERS', { factory: () => [] });
