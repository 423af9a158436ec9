import { DOCUMENT, Injectable, Signal, WritableSignal, effect, inject, signal } from '@angular/core';

/**
 * Where this tab stands: the organisation typed on the bare host, the customer shown, the language before
 * sign-in. Kept for the tab alone: a second tab may show another customer, and each says which it means.
 */
@Injectable({ providedIn: 'root' })
export class Place {
  private readonly storage = inject(DOCUMENT).defaultView?.sessionStorage;

  readonly tenantId = this.kept('portal.tenant');
  readonly contactId = this.kept('portal.contact');
  readonly language = this.kept('portal.language');

  private kept(key: string): WritableSignal<string | null> {
    const value = signal<string | null>(this.storage?.getItem(key) ?? null);
    effect(() => this.keep(key, value));
    return value;
  }

  private keep(key: string, value: Signal<string | null>): void {
    const now = value();
    if (now === null) {
      this.storage?.removeItem(key);
    } else {
      this.storage?.setItem(key, now);
    }
  }
}
