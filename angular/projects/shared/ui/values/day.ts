import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../core/culture/formats';

/** A day (`2025-11-22`) or a moment (ISO, UTC) as the culture writes it; nothing is "–". */
@Component({
  selector: 'ui-day',
  template: `
    @if (text(); as words) {
      <time class="nw" [attr.datetime]="value()">{{ words }}</time>
    } @else {
      <span class="dim">–</span>
    }
  `,
})
export class Day {
  private readonly formats = inject(Formats);

  readonly value = input.required<string | null | undefined>();

  protected readonly text = computed(() => {
    const value = this.value();
    return !value ? '' : value.length > 10 ? this.formats.moment(value) : this.formats.date(value);
  });
}
