import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/messaging/settings';

export const MAIL_KINDS = ['Account', 'Invoice', 'Statement'] as const;
export const MAIL_AUTHS = ['Password', 'OAuth2'] as const;
export const MAIL_SECURITIES = ['Tls', 'StartTls', 'None'] as const;

export interface KindSender {
  readonly kind: string;
  readonly address: string;
  readonly name: string;
  readonly replyTo: string;
}

export interface DkimRecord {
  readonly domain: string;
  readonly name: string;
  readonly value: string;
}

export interface DnsRecord {
  readonly name: string;
  readonly state: 'Right' | 'Missing' | 'Wrong' | 'Unanswered';
  readonly found: string;
}

/** What the domain that signs mails publishes. */
export interface MailDomain {
  readonly dkim: DnsRecord;
  readonly spf: DnsRecord;
  readonly dmarc: DnsRecord;
}

/** How mail leaves and what comes back. Secrets are never sent, only whether there is one. */
export interface DeliverySettings {
  /** Of everything but the key that signs. */
  readonly version: string;
  readonly dkimVersion: string;
  readonly implicitTls: boolean;
  readonly auth: (typeof MAIL_AUTHS)[number];
  readonly oAuthClientId: string;
  readonly oAuthTokenUrl: string;
  readonly hasOAuthClientSecret: boolean;
  readonly hasOAuthRefreshToken: boolean;
  readonly dkim: DkimRecord | null;
  readonly replyTo: string;
  readonly senders: readonly KindSender[];
  readonly attachmentLimit: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly mostPerRecipient: number;
  readonly mostPerHour: number;
  readonly bounces: {
    readonly host: string;
    readonly port: number;
    readonly security: (typeof MAIL_SECURITIES)[number];
    readonly userName: string;
    readonly hasPassword: boolean;
    readonly folder: string;
    readonly problem: string;
    readonly webhookPath: string;
    readonly hasWebhookSecret: boolean;
  };
}

export type DeliveryInput = Readonly<Record<string, unknown>>;

@Injectable({ providedIn: 'root' })
export class DeliveryApi {
  private readonly http = inject(HttpClient);

  get(): Observable<DeliverySettings> {
    return this.http.get<DeliverySettings>(URL);
  }

  save(settings: DeliveryInput, version: string): Observable<DeliverySettings> {
    return this.http.put<DeliverySettings>(URL, { ...settings, version });
  }

  /** Without a domain no mail is signed any more. */
  makeKey(domain: string, selector: string, version: string): Observable<DeliverySettings> {
    return this.http.put<DeliverySettings>(`${URL}/dkim`, { domain, selector, version });
  }

  checkDomain(): Observable<MailDomain> {
    return this.http.post<MailDomain>(`${URL}/dkim/check`, {});
  }

  makeSecret(): Observable<{ readonly secret: string }> {
    return this.http.post<{ secret: string }>(`${URL}/webhook-secret`, {});
  }

  look(): Observable<{ readonly isOpen: boolean; readonly words: string }> {
    return this.http.post<{ isOpen: boolean; words: string }>(`${URL}/bounce-mailbox/look`, {});
  }
}
