import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/localization/languages';

export interface Language {
  readonly tag: string;
  readonly nativeName: string;
  /** In the reader's language. */
  readonly name: string;
  readonly isRightToLeft: boolean;
  readonly isOffered: boolean;
  readonly isDefault: boolean;
  readonly isShipped: boolean;
  /** Texts that the language does not have itself. */
  readonly missing: number;
  /** Texts that the organisation wrote. */
  readonly changed: number;
  readonly formats: { readonly culture: string; readonly number: string; readonly amount: string; readonly day: string };
}

export interface Languages {
  readonly items: readonly Language[];
  /** Of which ones are offered. */
  readonly version: string;
}

@Injectable({ providedIn: 'root' })
export class LanguagesApi {
  private readonly http = inject(HttpClient);

  list(): Observable<Languages> {
    return this.http.get<Languages>(URL);
  }

  save(offered: readonly string[], defaultTag: string, version: string): Observable<Languages> {
    return this.http.put<Languages>(URL, { offered, default: defaultTag, version });
  }
}
