import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { ListPage, ListQuery, listParams } from '@portal/shared/ui';
import { CustomerGroup } from '../customer-types';

const URL = '/api/customers/groups';

export type SaveGroup = Pick<CustomerGroup, 'name' | 'language' | 'isDefault' | 'isRetired'>;

@Injectable({ providedIn: 'root' })
export class GroupsApi {
  private readonly http = inject(HttpClient);

  list(query: ListQuery): Observable<ListPage<CustomerGroup>> {
    return this.http.get<ListPage<CustomerGroup>>(URL, { params: listParams(query) });
  }

  save(group: SaveGroup, former?: CustomerGroup): Observable<CustomerGroup> {
    return former ? this.http.put<CustomerGroup>(`${URL}/${former.id}`, { ...group, version: former.version }) : this.http.post<CustomerGroup>(URL, group);
  }

  reorder(ids: readonly string[]): Observable<void> {
    return this.http.put<void>(`${URL}/order`, { ids });
  }

  delete(id: string): Observable<void> {
    return this.http.delete<void>(`${URL}/${id}`);
  }
}
