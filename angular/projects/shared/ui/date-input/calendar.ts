import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Formats } from '../../core/culture/formats';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';
import { addDays, addMonths, monthWeeks } from './days';

/** One month to choose a day from; arrow keys by day and week, page keys by month. */
@Component({
  selector: 'ui-calendar',
  imports: [Icon, T],
  templateUrl: './calendar.html',
  styleUrl: './calendar.css',
})
export class Calendar {
  private readonly formats = inject(Formats);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly day = input<string | null>(null);
  readonly chosen = output<string>();

  protected readonly today = this.formats.today();
  protected readonly active = linkedSignal(() => this.day() ?? this.today);
  protected readonly title = computed(() => this.formats.monthTitle(this.active()));
  protected readonly weeks = computed(() => monthWeeks(this.active(), this.formats.rules().firstWeekday));
  protected readonly weekdays = computed(() => {
    const { weekdays, firstWeekday } = this.formats.rules();
    return weekdays.map((_, index) => weekdays[(index + firstWeekday) % 7] ?? '');
  });

  constructor() {
    afterNextRender(() => this.focusActive());
  }

  protected full(day: string): string {
    return this.formats.date(day);
  }

  protected turn(months: number): void {
    this.active.update((day) => addMonths(day, months));
  }

  protected key(event: KeyboardEvent): void {
    const along = getComputedStyle(this.element.nativeElement).direction === 'rtl' ? -1 : 1;
    const day = this.active();
    const to = {
      ArrowRight: () => addDays(day, along),
      ArrowLeft: () => addDays(day, -along),
      ArrowDown: () => addDays(day, 7),
      ArrowUp: () => addDays(day, -7),
      PageDown: () => addMonths(day, event.shiftKey ? 12 : 1),
      PageUp: () => addMonths(day, event.shiftKey ? -12 : -1),
    }[event.key];
    if (to) {
      event.preventDefault();
      this.active.set(to());
      setTimeout(() => this.focusActive());
    }
  }

  private focusActive(): void {
    this.element.nativeElement.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}
