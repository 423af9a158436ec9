import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';
import { Option } from '@portal/shared/ui';

const URL = '/api/settings';

export type SettingKind = 'Text' | 'Toggle' | 'Number' | 'Choice' | 'Language' | 'TimeZone' | 'Currency' | 'Email' | 'Secret' | 'MultiLine' | 'LocalizedText' | 'LocalizedLink' | 'Choices' | 'Colour' | 'Time';

/** Its texts: `Setting:{texts}`, `Setting:{texts}.Help`, and per choice `Setting:{texts}.{choice}`. */
export interface Setting {
  readonly name: string;
  readonly texts: string;
  /** Text key of what it is about, where several share their texts. */
  readonly about: string | null;
  readonly kind: SettingKind;
  readonly value: string | null;
  readonly hasValue: boolean;
  /** Stored here; otherwise it follows the fallback. */
  readonly isOwn: boolean;
  readonly fallback: string | null;
  readonly choices: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  /** Before each choice; null: `Setting:{texts}.`. */
  readonly choiceTexts: string | null;
  readonly source: 'Default' | 'Host' | 'Own';
  readonly default: string | null;
  /** Longest text, per language where there are several. */
  readonly maxLength: number | null;
  readonly changed: { readonly at: string; readonly by: string | null } | null;
}

export interface SettingPage {
  readonly name: string;
  readonly settings: readonly Setting[];
  /** A page of its own keeps them; then the name is its place. */
  readonly isOwn: boolean;
}

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly http = inject(HttpClient);

  list(): Observable<readonly SettingPage[]> {
    return this.http.get<SettingPage[]>(URL);
  }

  /** Only what changed; null gives a setting back to its fallback. All or none. */
  save(values: Readonly<Record<string, string | null>>): Observable<readonly SettingPage[]> {
    return this.http.put<SettingPage[]>(URL, { values });
  }

  timeZones(): Observable<readonly Option[]> {
    return this.http
      .get<{ name: string; value: string }[]>('/api/setting-management/timezone/timezones')
      .pipe(map((zones) => zones.map(({ name, value }) => ({ value, label: name }))));
  }
}
