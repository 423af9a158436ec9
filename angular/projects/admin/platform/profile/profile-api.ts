import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

const URL = '/api/account/my-profile';

/** ABP's ProfileDto. */
export interface ProfileData {
  readonly userName: string;
  readonly email: string;
  readonly name: string | null;
  readonly surname: string | null;
  readonly phoneNumber: string | null;
  readonly hasPassword: boolean;
  /** Null for the organisation's. */
  readonly language: string | null;
  readonly concurrencyStamp?: string;
}

export type SavedProfile = Pick<ProfileData, 'userName' | 'email' | 'name' | 'surname' | 'phoneNumber' | 'concurrencyStamp'> & {
  /** Empty for the organisation's. */
  readonly language: string;
};

@Injectable({ providedIn: 'root' })
export class ProfileApi {
  private readonly http = inject(HttpClient);

  get(): Observable<ProfileData> {
    return this.http.get<ProfileData>(URL);
  }

  save(profile: SavedProfile): Observable<ProfileData> {
    return this.http.put<ProfileData>(URL, profile);
  }

  changePassword(currentPassword: string, newPassword: string): Observable<void> {
    return this.http.post<void>(`${URL}/change-password`, { currentPassword, newPassword });
  }

  signOutEverywhere(): Observable<void> {
    return this.http.post<void>('/api/account/logout-everywhere', {});
  }
}
