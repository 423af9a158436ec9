import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/branding';

export type BrandImageKind = 'Logo' | 'Favicon';

export interface BrandImage {
  readonly path: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
}

export interface Branding {
  /** Of name and colour. */
  readonly version: string;
  /** As stored; empty for the name of the organisation. */
  readonly portalName: string;
  /** In force. */
  readonly name: string;
  /** Empty for the product's colour. */
  readonly accent: string;
  readonly accentOnDark: string | null;
  readonly logo: BrandImage | null;
  readonly favicon: BrandImage | null;
}

export interface AccentCheck {
  readonly inkRatio: string;
  readonly pageRatio: string;
  readonly least: string;
  readonly passes: boolean;
  /** The nearest shade that passes. */
  readonly proposal: string;
  readonly onDark: string;
}

export interface HostNames {
  readonly address: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly isPrimary: boolean }[];
}

@Injectable({ providedIn: 'root' })
export class BrandingApi {
  private readonly http = inject(HttpClient);

  get(): Observable<Branding> {
    return this.http.get<Branding>(URL);
  }

  save(brand: { portalName: string; accent: string; version: string }): Observable<Branding> {
    return this.http.put<Branding>(URL, brand);
  }

  check(colour: string): Observable<AccentCheck> {
    return this.http.get<AccentCheck>(`${URL}/accent`, { params: { colour } });
  }

  hostNames(): Observable<HostNames> {
    return this.http.get<HostNames>(`${URL}/host-names`);
  }

  upload(kind: BrandImageKind, contentType: string, data: string): Observable<Branding> {
    return this.http.put<Branding>(`${URL}/${kind}`, { contentType, data });
  }

  remove(kind: BrandImageKind): Observable<Branding> {
    return this.http.delete<Branding>(`${URL}/${kind}`);
  }
}
