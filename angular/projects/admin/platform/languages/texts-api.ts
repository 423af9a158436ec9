import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { Downloads } from '@portal/shared/core';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';

const URL = '/api/localization/texts';

export const TEXT_STATES = ['Missing', 'Changed'] as const;

export type TextFileFormat = 'Json' | 'Csv';

export interface TextRow {
  readonly key: string;
  readonly module: string;
  readonly reference: string;
  /** What the product ships; null when nothing. */
  readonly shipped: string | null;
  /** What the organisation wrote; null when nothing. */
  readonly own: string | null;
  /** What readers see. */
  readonly shown: string;
  readonly placeholders: readonly string[];
}

export interface TextChanges {
  readonly written: number;
  readonly changed: number;
  readonly givenBack: number;
  readonly same: number;
}

export interface TextProblem {
  readonly line: number;
  readonly key: string;
  readonly code: string;
  readonly message: string;
}

export interface TextImport {
  readonly changes: TextChanges;
  readonly problems: readonly TextProblem[];
  readonly isStored: boolean;
}

export interface TextFile {
  readonly language: string;
  readonly format: TextFileFormat;
  readonly content: string;
}

@Injectable({ providedIn: 'root' })
export class TextsApi {
  private readonly http = inject(HttpClient);
  private readonly downloads = inject(Downloads);

  list(query: ListQuery): Observable<ListPage<TextRow>> {
    const { sorting: _, ...params } = listParams(query);
    return this.http.get<ListPage<TextRow>>(URL, { params });
  }

  modules(): Observable<readonly string[]> {
    return this.http.get<string[]>(`${URL}/modules`);
  }

  /** An empty text is the product's again. */
  save(language: string, texts: Readonly<Record<string, string>>): Observable<TextChanges> {
    return this.http.put<TextChanges>(URL, { language, texts });
  }

  export(language: string, module: string, format: TextFileFormat): Observable<void> {
    const params = new URLSearchParams({ language, format, ...(module ? { module } : {}) });
    return this.downloads.save(`${URL}/file?${params.toString()}`);
  }

  import(file: TextFile, apply: boolean): Observable<TextImport> {
    return this.http.post<TextImport>(`${URL}/file`, { ...file, apply });
  }
}
