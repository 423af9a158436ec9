import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

export interface HealthFact {
  readonly name: string;
  readonly number: number | null;
  readonly moment: string | null;
  readonly text: string | null;
}

export interface HealthRow {
  readonly name: string;
  readonly state: 'Good' | 'Warning' | 'Problem';
  readonly facts: readonly HealthFact[];
}

export interface HealthReport {
  readonly at: string;
  readonly rows: readonly HealthRow[];
}

@Injectable({ providedIn: 'root' })
export class HealthApi {
  private readonly http = inject(HttpClient);

  get(isHost: boolean): Observable<HealthReport> {
    return this.http.get<HealthReport>(isHost ? '/api/host/health' : '/api/health');
  }
}
