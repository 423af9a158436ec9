import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

export interface PlanLimit {
  readonly name: string;
  readonly displayName: string;
  readonly used: number;
  /** Null without limit. */
  readonly limit: number | null;
  readonly source: FeatureSource;
}

export interface PlanFeature {
  readonly name: string;
  readonly displayName: string;
  readonly value: string;
  readonly source: FeatureSource;
  readonly isSwitch: boolean;
}

export interface Plan {
  readonly editionName: string | null;
  readonly limits: readonly PlanLimit[];
  readonly features: readonly PlanFeature[];
}

/** The tenant's own value, its edition's, or the default. */
export type FeatureSource = 'T' | 'E' | 'D';

export interface OwnHostNames {
  readonly address: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly isPrimary: boolean }[];
}

@Injectable({ providedIn: 'root' })
export class PlanApi {
  private readonly http = inject(HttpClient);

  get(): Observable<Plan> {
    return this.http.get<Plan>('/api/plan');
  }

  hostNames(): Observable<OwnHostNames> {
    return this.http.get<OwnHostNames>('/api/host-names');
  }
}
