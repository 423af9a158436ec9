import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

export type ThemeChoice = 'light' | 'dark' | 'system';

const KEY = 'portal.theme';

/** Light, dark, or what the system asks for. Kept in this browser: a matter of the screen, not of the account. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly storage = this.document.defaultView?.localStorage;
  private readonly chosen = signal<ThemeChoice>(this.stored());

  readonly choice = this.chosen.asReadonly();

  constructor() {
    this.show(this.choice());
  }

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    this.storage?.setItem(KEY, choice);
    this.show(choice);
  }

  private stored(): ThemeChoice {
    const value = this.storage?.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  }

  private show(choice: ThemeChoice): void {
    const root = this.document.documentElement;
    if (choice === 'system') {
      root.removeAttribute('data-theme');
    } else {
      root.setAttribute('data-theme', choice);
    }
  }
}
