import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { LocalizedText } from '@portal/shared/ui';

const URL = '/api/customers/lists';

export interface KeptList {
  readonly code: string;
  readonly title: string;
  readonly name: LocalizedText | null;
  readonly isPopUp: boolean;
  readonly values: number;
  readonly retired: number;
}

export interface ListValue {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly isDefault: boolean;
  readonly isRetired: boolean;
  readonly uses: number;
}

export interface ListDetail {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly name: LocalizedText | null;
  readonly isPopUp: boolean;
  readonly values: readonly ListValue[];
}

export type SaveValue = Pick<ListValue, 'code' | 'name' | 'isDefault' | 'isRetired'>;

/** Pop-up lists and option lists; every act answers with the list as it is then. */
@Injectable({ providedIn: 'root' })
export class ListsApi {
  private readonly http = inject(HttpClient);

  all(): Observable<readonly KeptList[]> {
    return this.http.get<readonly KeptList[]>(URL);
  }

  get(code: string): Observable<ListDetail> {
    return this.http.get<ListDetail>(this.of(code));
  }

  create(code: string, name: LocalizedText): Observable<ListDetail> {
    return this.http.post<ListDetail>(URL, { code, name });
  }

  rename(list: ListDetail, name: LocalizedText): Observable<ListDetail> {
    return this.http.put<ListDetail>(this.of(list.code), { name: Object.keys(name).length > 0 ? name : null, version: list.version });
  }

  delete(code: string): Observable<void> {
    return this.http.delete<void>(this.of(code));
  }

  save(list: ListDetail, value: SaveValue, former?: ListValue): Observable<ListDetail> {
    const body = { code: value.code, name: value.name, isDefault: value.isDefault, isRetired: value.isRetired, version: list.version };
    return former ? this.http.put<ListDetail>(`${this.of(list.code)}/values/${former.id}`, body) : this.http.post<ListDetail>(`${this.of(list.code)}/values`, body);
  }

  remove(list: ListDetail, value: ListValue): Observable<ListDetail> {
    return this.http.delete<ListDetail>(`${this.of(list.code)}/values/${value.id}`);
  }

  reorder(list: ListDetail, ids: readonly string[]): Observable<ListDetail> {
    return this.http.put<ListDetail>(`${this.of(list.code)}/order`, { ids, version: list.version });
  }

  private of(code: string): string {
    return `${URL}/${encodeURIComponent(code)}`;
  }
}
