import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { Downloads } from '@portal/shared/core';
import { ListPage, ListQuery, Tone, listParams, several } from '@portal/shared/ui';
import { LanguageChain } from '../core/language/language-chain';

const URL = '/api/messaging/mails';
const BOUNCED = '/api/messaging/bounced-addresses';

export const MAIL_STATES = ['Queued', 'Sending', 'Sent', 'Deferred', 'Held', 'Failed', 'Bounced'] as const;

export type MailState = (typeof MAIL_STATES)[number];

export interface MailListItem {
  readonly id: string;
  /** `Customers.Welcome` */
  readonly template: string;
  readonly to: string;
  readonly toName: string | null;
  readonly language: string;
  readonly subject: string;
  readonly state: MailState;
  readonly tries: number;
  readonly queuedAt: string;
  readonly settledAt: string | null;
  readonly nextTryAt: string | null;
  /** The server's latest words. */
  readonly answer: string | null;
  /** Why we ourselves keep it here or did not send it. */
  readonly reason: string | null;
  readonly customerId: string | null;
}

export interface BouncedAddress {
  readonly id: string;
  readonly address: string;
  /** What the other server said. */
  readonly words: string;
  readonly bouncedAt: string;
  readonly mailId: string;
  readonly held: number;
}

export interface Mail {
  readonly mail: MailListItem;
  readonly text: string;
  readonly messageId: string;
  /** It held a single-use link, which is blotted out. */
  readonly holdsSecret: boolean;
  readonly canResend: boolean;
  readonly attachments: readonly string[];
  readonly copyOf: string | null;
  /** Why it is in its language; null when nobody but the code said it. */
  readonly languageChain: LanguageChain | null;
}

export function mailTone(state: MailState): Tone {
  return ({ Queued: 'neutral', Sending: 'note', Sent: 'good', Deferred: 'warn', Held: 'warn', Failed: 'bad', Bounced: 'bad' } as const)[state];
}

@Injectable({ providedIn: 'root' })
export class MailsApi {
  private readonly http = inject(HttpClient);
  private readonly downloads = inject(Downloads);

  list(query: ListQuery): Observable<ListPage<MailListItem>> {
    return this.http.get<ListPage<MailListItem>>(URL, { params: mailParams(query) });
  }

  templates(): Observable<readonly string[]> {
    return this.http.get<string[]>(`${URL}/templates`);
  }

  /** What the list is filtered by, every page of it. */
  export(query: ListQuery): Observable<void> {
    return this.downloads.save(`${URL}/export?${new HttpParams({ fromObject: mailParams({ ...query, skipCount: 0 }) }).toString()}`);
  }

  sendTest(to: string): Observable<Mail> {
    return this.http.post<Mail>(`${URL}/test`, { to });
  }

  bounced(): Observable<readonly BouncedAddress[]> {
    return this.http.get<BouncedAddress[]>(BOUNCED);
  }

  clear(id: string): Observable<void> {
    return this.http.delete<void>(`${BOUNCED}/${encodeURIComponent(id)}`);
  }

  get(id: string): Observable<Mail> {
    return this.http.get<Mail>(`${URL}/${encodeURIComponent(id)}`);
  }

  /** Answers the new mail. */
  resend(id: string): Observable<Mail> {
    return this.http.post<Mail>(`${URL}/${encodeURIComponent(id)}/resend`, {});
  }

  /** Where the html body is served, with a content policy of its own. */
  htmlUrl(id: string): string {
    return `${URL}/${encodeURIComponent(id)}/html`;
  }
}

/** Of states there may be several. */
export function mailParams({ filters: { state, ...filters }, ...query }: ListQuery): Record<string, string | number | readonly string[]> {
  return { ...listParams({ ...query, filters }), ...several('state', state) };
}
