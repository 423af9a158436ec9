import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

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
  readonly isRightToLeft = computed(() => RIGHT_TO_LEFT.has(this.language()));

  set(culture: string): void {
    this.cultureName.set(culture);
    this.root.lang = culture;
    const direction = this.isRightToLeft() ? 'rtl' : 'ltr';
    this.root.dir = direction;
    this.overlays.valueSignal.set(direction);
    this.overlays.change.emit(direction);
  }
}
