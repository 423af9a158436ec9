import { Component, ElementRef, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { NG_VALUE_ACCESSOR } from '@angular/forms';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { Observable, Subscription } from 'rxjs';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { ValueControl } from '../field/value-control';
import { Icon } from '../icon/icon';
import { Option, matching } from './option';

let last = 0;

/** Shows a search field from this many options on. */
const SEARCH_FROM = 9;

/**
 * One or several of a list, with a search field when the list is long or comes from the server (`search`).
 * The value is the option's value; with `multiple` an array of them.
 */
@Component({
  selector: 'ui-select',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, Icon, T],
  templateUrl: './select.html',
  styleUrl: './select.css',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: Select, multi: true }],
})
export class Select extends ValueControl<string | readonly string[]> {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly texts = inject(Texts);
  private readonly filterField = viewChild<ElementRef<HTMLInputElement>>('filter');
  private readonly listBox = viewChild<ElementRef<HTMLElement>>('listBox');

  readonly options = input<readonly Option[]>([]);
  /** Asks the server for options as the person types. */
  readonly search = input<(text: string) => Observable<readonly Option[]>>();
  /** The labels of values that are not among the options (a chosen customer, before any search). */
  readonly known = input<readonly Option[]>([]);
  readonly multiple = input(false);
  readonly clearable = input(false);
  readonly placeholder = input('');
  readonly label = input('');

  protected readonly listId = `select-list-${++last}`;
  protected readonly open = signal(false);
  protected readonly typed = signal('');
  protected readonly activeIndex = signal(0);
  protected readonly found = signal<readonly Option[]>([]);
  protected readonly searching = signal(false);
  protected readonly failed = signal(false);
  private readonly seen = signal<readonly Option[]>([]);
  private running?: Subscription;

  protected readonly searchable = computed(() => this.search() !== undefined || this.options().length >= SEARCH_FROM);

  protected readonly shown = computed(() => {
    if (this.search()) {
      return this.found();
    }
    return matching(this.options(), this.typed());
  });

  protected readonly values = computed<readonly string[]>(() => {
    const value = this.value();
    return value === null || value === '' ? [] : typeof value === 'string' ? [value] : value;
  });

  protected readonly text = computed(() => {
    const all = [...this.options(), ...this.known(), ...this.seen()];
    return this.texts.list(this.values().map((value) => all.find((option) => option.value === value)?.label ?? value));
  });

  constructor() {
    super();
    effect(() => {
      const search = this.search();
      if (this.open() && search) {
        const typed = this.typed();
        untracked(() => this.ask(search, typed));
      }
    });
    effect(() => {
      if (this.open()) {
        (this.filterField() ?? this.listBox())?.nativeElement.focus();
      }
    });
  }

  protected toggle(): void {
    if (this.open()) {
      this.close();
    } else if (!this.locked()) {
      this.typed.set('');
      this.activeIndex.set(Math.max(0, this.options().findIndex(({ value }) => this.values().includes(value))));
      this.open.set(true);
    }
  }

  protected close(giveFocusBack = true): void {
    this.running?.unsubscribe();
    this.open.set(false);
    this.left();
    if (giveFocusBack) {
      this.element.nativeElement.querySelector('button')?.focus();
    }
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.activeIndex.set(0);
  }

  protected choose(option: Option): void {
    this.seen.update((all) => [...all, option]);
    if (!this.multiple()) {
      this.take(option.value);
      this.close();
    } else {
      const values = this.values();
      this.take(values.includes(option.value) ? values.filter((value) => value !== option.value) : [...values, option.value]);
    }
  }

  protected clear(event: Event): void {
    event.stopPropagation();
    this.take(this.multiple() ? [] : null);
  }

  protected trigger(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.toggle();
    }
  }

  protected key(event: KeyboardEvent): void {
    const count = this.shown().length;
    const index = this.activeIndex();
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      this.activeIndex.set((to + count) % count);
      this.scrollToActive();
    } else if (event.key === 'Enter' || (event.key === ' ' && !this.searchable())) {
      event.preventDefault();
      const option = this.shown()[index];
      if (option) {
        this.choose(option);
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      this.close(event.key === 'Escape');
    }
  }

  private ask(search: (text: string) => Observable<readonly Option[]>, typed: string): void {
    this.running?.unsubscribe();
    this.searching.set(true);
    this.failed.set(false);
    const pause = setTimeout(() => {
      const answer = search(typed).subscribe({
        next: (options) => {
          this.found.set(options);
          this.searching.set(false);
        },
        error: () => {
          this.found.set([]);
          this.searching.set(false);
          this.failed.set(true);
        },
      });
      this.running?.add(answer);
    }, typed ? 200 : 0);
    this.running = new Subscription(() => clearTimeout(pause));
  }

  private scrollToActive(): void {
    setTimeout(() => this.listBox()?.nativeElement.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
  }
}
