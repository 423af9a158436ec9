import { Component, ElementRef, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { SettingOrigin } from './setting-origin';
import { SettingOrigins } from './setting-origins';

/** The origin of one setting, or of those of a section, on a page of its own; the search for settings leads to it. */
@Component({
  selector: 'app-origin-of',
  imports: [SettingOrigin],
  host: { '[class.found]': 'isWanted()' },
  template: '@if (settings().length > 0) {<app-setting-origin [settings]="settings()" />}',
  styles: `
    :host { display: block; }
    :host(.found) { border-radius: var(--r-2); outline: 2px solid var(--brand-line); outline-offset: 4px; }
  `,
})
export class OriginOf {
  private readonly origins = inject(SettingOrigins);
  private readonly address = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Name of the setting, or names. */
  readonly of = input.required({ transform: (names: string | readonly string[]) => (typeof names === 'string' ? [names] : names) });

  protected readonly settings = computed(() => this.origins.of(this.of()));
  protected readonly isWanted = computed(() => this.settings().length > 0 && this.of().includes(this.address()?.get('setting') ?? ''));

  constructor() {
    effect(() => {
      if (this.isWanted()) {
        setTimeout(() => this.element.scrollIntoView({ block: 'center' }));
      }
    });
  }
}
