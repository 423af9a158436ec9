import { Component, DestroyRef, inject, input, signal } from '@angular/core';
import { T } from '../../core/texts/t.pipe';

const WIDTHS = [92, 140, 64, 118, 104, 132];

/** Bars where lines will stand, shown after 150 ms so that a quick answer never flickers. */
@Component({
  selector: 'ui-skeleton',
  imports: [T],
  template: `
    <span class="sr" role="status">{{ 'Ui.Loading' | t }}</span>
    @if (late()) {
      @for (width of widths(); track $index) {
        <span class="line"><span class="sk" [style.inline-size.px]="width"></span></span>
      }
    }
  `,
  styles: `
    :host { display: block; min-block-size: var(--row); }
    .line { display: flex; align-items: center; block-size: var(--row); }
  `,
})
export class Skeleton {
  readonly lines = input(4);

  protected readonly late = signal(false);

  constructor() {
    const timer = setTimeout(() => this.late.set(true), 150);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected widths(): number[] {
    return Array.from({ length: this.lines() }, (_, index) => WIDTHS[index % WIDTHS.length] ?? 100);
  }
}
