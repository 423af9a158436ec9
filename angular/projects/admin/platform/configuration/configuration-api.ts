import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { Downloads } from '@portal/shared/core';

const URL = '/api/configuration';

export type ConfigurationChange = 'Added' | 'Changed' | 'Refused';

export interface EntryDifference {
  readonly key: string;
  /** Its name where the key is none. */
  readonly title: string | null;
  readonly change: ConfigurationChange;
  readonly fields: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
  readonly reason: string | null;
}

export interface PartDifference {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly EntryDifference[];
  readonly same: number;
  readonly onlyHere: number;
}

export interface ConfigurationDifference {
  readonly tenant: string;
  readonly exportedAt: string;
  readonly productVersion: string;
  readonly fingerprint: string;
  readonly parts: readonly PartDifference[];
}

export interface ConfigurationResult {
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
}

@Injectable({ providedIn: 'root' })
export class ConfigurationApi {
  private readonly http = inject(HttpClient);
  private readonly downloads = inject(Downloads);

  export(): Observable<void> {
    return this.downloads.save(`${URL}/export`, 'POST');
  }

  compare(content: string): Observable<ConfigurationDifference> {
    return this.http.post<ConfigurationDifference>(`${URL}/compare`, { content });
  }

  import(content: string, parts: readonly string[], fingerprint: string): Observable<ConfigurationResult> {
    return this.http.post<ConfigurationResult>(`${URL}/import`, { content, parts, fingerprint });
  }
}
