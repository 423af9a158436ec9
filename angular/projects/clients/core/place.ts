import { DOCUMENT, Injectable, Signal, WritableSignal, effect, inject, signal } from '@angular/core';

/**
 * Where this tab stands: the organisation typed on the bare host, the customer shown, the language before
 * sign-in. Kept for the tab alone: a second tab may show another customer, and each says which it means.
 */
@Injectable({ providedIn: 'root' })
export class Place {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = this.window?.sessionStorage;

  readonly tenantId = this.kept('portal.tenant');
  readonly contactId = this.kept('portal.contact');
  readonly language = this.kept('portal.language');
  /** This tab shows the client area to staff, as a contact sees it. */
  readonly view = this.kept('portal.view');

  constructor() {
    if (new URLSearchParams(this.window?.location.search).has('viewAs')) {
      this.view.set('1');
    }
  }

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
