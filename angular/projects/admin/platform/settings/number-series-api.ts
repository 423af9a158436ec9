import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/number-series';

/** Its text: `NumberSeries:{name}`. */
export interface NumberSeries {
  readonly name: string;
  readonly companyId: string;
  readonly company: string | null;
  readonly prefix: string;
  readonly padding: number;
  readonly next: number;
  /** The next number as it is printed. */
  readonly preview: string;
  /** Today's prefix gave a number already: its next one is fixed. */
  readonly isBegun: boolean;
  /** The prefix may say a year. */
  readonly hasDay: boolean;
  /** Null of a preview. */
  readonly version: string | null;
}

export interface NumberFormat {
  readonly companyId: string;
  readonly prefix: string;
  readonly padding: number;
  readonly start: number | null;
}

@Injectable({ providedIn: 'root' })
export class NumberSeriesApi {
  private readonly http = inject(HttpClient);

  list(): Observable<readonly NumberSeries[]> {
    return this.http.get<readonly NumberSeries[]>(URL);
  }

  preview(name: string, format: NumberFormat): Observable<NumberSeries> {
    return this.http.post<NumberSeries>(`${URL}/${name}/preview`, format);
  }

  save(name: string, format: NumberFormat, version: string | null): Observable<readonly NumberSeries[]> {
    return this.http.put<readonly NumberSeries[]>(`${URL}/${name}`, { ...format, version });
  }
}
