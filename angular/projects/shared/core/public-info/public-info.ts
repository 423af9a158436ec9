import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import { BrandColours } from '../brand/brand-look';
import { loaded } from '../http/loaded';

/** Sign-in data of the demo, said by the server in demo mode only. */
export interface DemoAccount {
  readonly role: 'HostAdministrator' | 'Administrator' | 'Sales' | 'ReadOnly' | 'Contact' | 'ContactWithoutInvoices';
  readonly person: string;
  readonly organisation: string | null;
  readonly language: string | null;
  readonly userName: string;
  readonly password: string;
}

interface Answer {
  readonly brand: (BrandColours & { readonly name: string }) | null;
  readonly demo: readonly DemoAccount[] | null;
}

const NO_DEMO: readonly DemoAccount[] = [];

/** What anybody may know of the organisation that the address names. The frame of the sign-in pages provides it, so that they ask once. */
@Injectable()
export class PublicInfo {
  private readonly answer = loaded<Answer | null>(inject(HttpClient).get<Answer>('/api/app/public-info'), null);

  /** A failure leaves the product's look and is not said: whoever signs in reads there what is wrong. */
  readonly brand = computed(() => this.answer()?.brand ?? null);
  readonly demo = computed(() => this.answer()?.demo ?? NO_DEMO);
}
