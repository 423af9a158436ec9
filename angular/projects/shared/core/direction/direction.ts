import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';

/** As LanguageTag in the kernel has them: a script decides before the language does. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a language is written from right to left. */
export function isRightToLeft(culture: string): boolean {
  const [language = '', ...parts] = culture.split('-');
  const script = parts.find((part) => /^[A-Za-z]{4}$/.test(part));
  return script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
}

/** The language of the page and the way it is read, kept on the document element. */
@Injectable({ providedIn: 'root' })
export class Direction {
  private readonly root = inject(DOCUMENT).documentElement;
  /** What menus, overlays and dialogs of the CDK go by. */
  private readonly overlays = inject(Directionality);
  private readonly cultureName = signal(this.root.lang || 'en');

  /** The culture as the server names it: `nl`, `en-GB`. */
  readonly culture = this.cultureName.asReadonly();
  /** Its language alone: `en` of `en-GB`. */
  readonly language = computed(() => this.culture().split('-')[0] ?? 'en');
  readonly isRightToLeft = computed(() => isRightToLeft(this.culture()));

  set(culture: string): void {
    this.cultureName.set(culture);
    this.root.lang = culture;
    const direction = this.isRightToLeft() ? 'rtl' : 'ltr';
    this.root.dir = direction;
    this.overlays.valueSignal.set(direction);
    this.overlays.change.emit(direction);
  }
}
