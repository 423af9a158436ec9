import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { Downloads } from '@portal/shared/core';
import { ListPage, ListQuery, Tone, listParams } from '@portal/shared/ui';

const URL = '/api/auditing/entries';

export const AUDIT_ACTIONS = ['Created', 'Changed', 'Deleted', 'SignedIn', 'SignedOut', 'Refused', 'SignInFailed', 'ViewedAs', 'Impersonated', 'Exported', 'Imported'] as const;
export const ACTOR_KINDS = ['Staff', 'Contact', 'System', 'Anonymous'] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface AuditItem {
  readonly id: string;
  readonly at: string;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** Who really sat there. */
  readonly behindName: string | null;
  readonly action: AuditAction;
  readonly kind: string | null;
  readonly entityId: string | null;
  readonly label: string | null;
  readonly reason: string | null;
  /** Place in the chain; null for the moment until it gets one. */
  readonly sequence: number | null;
}

export interface AuditChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isSecret: boolean;
}

export interface AuditEntry extends AuditItem {
  readonly address: string | null;
  readonly traceId: string | null;
  readonly hash: string | null;
  readonly changes: readonly AuditChange[];
}

export interface AuditProof {
  readonly isWhole: boolean;
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
  readonly checkedAt: string;
}

/** Pages on which the things of a kind stand. */
const PAGES: Readonly<Record<string, (id: string) => readonly string[]>> = {
  Customer: (id) => ['/customers', id],
  Invoice: (id) => ['/billing/invoices', id],
};

export function pageOf(item: AuditItem): readonly string[] | null {
  return item.action !== 'Deleted' && item.kind && item.entityId ? (PAGES[item.kind]?.(item.entityId) ?? null) : null;
}

export function actionTone(action: AuditAction): Tone {
  return ({ Created: 'good', Changed: 'neutral', Deleted: 'warn', SignedIn: 'neutral', SignedOut: 'neutral', Refused: 'bad', SignInFailed: 'bad', ViewedAs: 'note', Impersonated: 'note', Exported: 'note', Imported: 'note' } as const)[action];
}

@Injectable({ providedIn: 'root' })
export class AuditApi {
  private readonly http = inject(HttpClient);
  private readonly downloads = inject(Downloads);

  list(query: ListQuery): Observable<ListPage<AuditItem>> {
    return this.http.get<ListPage<AuditItem>>(URL, { params: listParams(query) });
  }

  kinds(): Observable<readonly string[]> {
    return this.http.get<string[]>(`${URL}/kinds`);
  }

  get(id: string): Observable<AuditEntry> {
    return this.http.get<AuditEntry>(`${URL}/${encodeURIComponent(id)}`);
  }

  prove(): Observable<AuditProof> {
    return this.http.post<AuditProof>(`${URL}/proof`, {});
  }

  /** What the list is filtered by, every page of it. */
  export(query: ListQuery): Observable<void> {
    const { filter, filters } = query;
    const params = new URLSearchParams(Object.entries({ filter, ...filters }).filter(([, value]) => value !== ''));
    return this.downloads.save(`${URL}/export?${params.toString()}`, 'POST');
  }
}
