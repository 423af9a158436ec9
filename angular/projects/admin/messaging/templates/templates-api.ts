import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/messaging/templates';

export const GROUPS = ['Clients', 'Staff', 'Tests', 'Layout'] as const;

export type TemplateGroup = (typeof GROUPS)[number];
export type WordingState = 'Shipped' | 'Own' | 'Missing';
export type Part = 'Subject' | 'Html' | 'Text';

export interface TemplateLanguage {
  readonly language: string;
  readonly state: WordingState;
}

export interface TemplateListItem {
  /** `Customers.Welcome` */
  readonly name: string;
  readonly group: TemplateGroup;
  readonly languages: readonly TemplateLanguage[];
}

export interface Words {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Wording {
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly state: WordingState;
  readonly version: number;
  readonly number: number;
  readonly words: Words;
  readonly shipped: Words;
}

export interface MergeField {
  readonly name: string;
  readonly kind: string;
  readonly example: string;
  readonly rows: readonly MergeField[];
}

export interface Template {
  readonly name: string;
  readonly group: TemplateGroup;
  readonly fields: readonly MergeField[];
  readonly wordings: readonly Wording[];
}

export interface WordsProblem {
  readonly part: Part;
  readonly kind: string;
  readonly isWarning: boolean;
  /** 0 when it is about the whole part. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface MailPreview {
  readonly language: string;
  readonly sentIn: string;
  readonly isRightToLeft: boolean;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly isFaulty: boolean;
}

export interface WordingVersion {
  readonly number: number;
  readonly isShipped: boolean;
  readonly writtenAt: string;
  readonly writtenByName: string | null;
  readonly note: string | null;
}

export interface Draft extends Words {
  readonly language: string;
}

@Injectable({ providedIn: 'root' })
export class TemplatesApi {
  private readonly http = inject(HttpClient);

  /** An empty frame that draws what is posted to it. */
  readonly frameUrl = `${URL}/frame`;

  list(): Observable<readonly TemplateListItem[]> {
    return this.http.get<TemplateListItem[]>(URL);
  }

  get(name: string): Observable<Template> {
    return this.http.get<Template>(`${URL}/${encodeURIComponent(name)}`);
  }

  save(name: string, language: string, words: Words, version: number, note: string | null): Observable<Wording> {
    return this.http.put<Wording>(this.url(name, language), { ...words, version, note });
  }

  /** Without a number: the shipped words. */
  restore(name: string, language: string, number: number | null, version: number): Observable<Wording> {
    return this.http.post<Wording>(`${this.url(name, language)}/restore`, { number, version });
  }

  check(name: string, language: string, words: Words): Observable<readonly WordsProblem[]> {
    return this.http.post<WordsProblem[]>(`${this.url(name, language)}/check`, words);
  }

  preview(name: string, drafts: readonly Draft[], customerId: string | null): Observable<readonly MailPreview[]> {
    return this.http.post<MailPreview[]>(`${URL}/${encodeURIComponent(name)}/preview`, { drafts, customerId });
  }

  test(name: string, language: string, words: Words, to: string, customerId: string | null): Observable<{ readonly mailId: string; readonly to: string }> {
    return this.http.post<{ mailId: string; to: string }>(`${this.url(name, language)}/test`, { ...words, to, customerId });
  }

  versions(name: string, language: string): Observable<readonly WordingVersion[]> {
    return this.http.get<WordingVersion[]>(`${this.url(name, language)}/versions`);
  }

  version(name: string, language: string, number: number): Observable<{ readonly words: Words }> {
    return this.http.get<{ words: Words }>(`${this.url(name, language)}/versions/${number}`);
  }

  private url(name: string, language: string): string {
    return `${URL}/${encodeURIComponent(name)}/${encodeURIComponent(language)}`;
  }
}
