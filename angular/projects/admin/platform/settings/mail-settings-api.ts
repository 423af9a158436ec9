import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/setting-management/emailing';

/** How mail leaves; ABP's names. The stored password is never sent. */
export interface MailSettings {
  readonly smtpHost: string;
  readonly smtpPort: number;
  readonly smtpUserName: string;
  readonly smtpPassword: string;
  /** Of ABP's own screen: kept as it was read, used by nothing. */
  readonly smtpDomain: string;
  readonly smtpEnableSsl: boolean;
  readonly smtpUseDefaultCredentials: boolean;
  readonly defaultFromAddress: string;
  readonly defaultFromDisplayName: string;
  readonly hasPassword?: boolean;
}

@Injectable({ providedIn: 'root' })
export class MailSettingsApi {
  private readonly http = inject(HttpClient);

  get(): Observable<MailSettings> {
    return this.http.get<MailSettings>(URL);
  }

  save(settings: MailSettings): Observable<void> {
    return this.http.post<void>(URL, settings);
  }
}
