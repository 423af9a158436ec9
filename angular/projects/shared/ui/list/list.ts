import { NgTemplateOutlet } from '@angular/common';
import { CdkTableModule } from '@angular/cdk/table';
import { Component, DestroyRef, ElementRef, computed, contentChildren, effect, inject, input, signal } from '@angular/core';
import { Keys } from '../../core/keys/keys';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { Icon } from '../icon/icon';
import { IconName } from '../icon/icons';
import { EmptyState } from '../state/empty-state';
import { Failure } from '../state/failure';
import { FailureLine } from '../state/failure-line';
import { Column } from './column';
import { ListSource } from './list-source';

const SKELETON_ROWS = 12;
const WIDTHS = [68, 82, 56, 74, 62];

/**
 * A table of one page of rows: sorting, search and filters in the address bar, four states, keys j and k to
 * move and Enter to open. Columns are `uiColumn` templates, filter chips `ui-list-filter` in `uiFilters`.
 */
@Component({
  selector: 'ui-list',
  imports: [CdkTableModule, EmptyState, Failure, FailureLine, Icon, NgTemplateOutlet, T],
  templateUrl: './list.html',
  styleUrl: './list.css',
})
export class List<T> {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly texts = inject(Texts);

  readonly source = input.required<ListSource<T>>();
  /** The list's name for screen readers. */
  readonly label = input.required<string>();
  /** What the search field looks into; empty: no search field. */
  readonly searchIn = input('');
  readonly emptyIcon = input<IconName>('file');
  readonly emptyTitle = input.required<string>();
  readonly emptyText = input('');
  /** Tells rows apart when a page is read again. */
  readonly key = input<(row: T) => unknown>((row) => (row as { id?: unknown }).id ?? row);

  protected readonly columns = contentChildren<Column<T>>(Column);
  protected readonly names = computed(() => this.columns().map((column) => column.uiColumn()));
  /** Columns that share on the phone what is left by the others, which are as wide as what they hold: those without a width, else the first. */
  protected readonly resting = computed(() => {
    const there = this.columns().filter((column) => column.phone());
    const free = there.filter((column) => !column.width());
    return free.length > 0 ? free : there.slice(0, 1);
  });
  protected readonly rest = computed(() => 100 / this.resting().length);
  protected readonly late = signal(false);
  protected readonly trackBy = computed(() => {
    const key = this.key();
    return (_: number, row: T) => key(row);
  });

  /** The rows, or as many empty places while the first page is under way. */
  protected readonly rows = computed<readonly T[]>(() => this.source().page()?.items ?? []);
  protected readonly bones = Array.from({ length: SKELETON_ROWS }, (_, index) => WIDTHS[index % WIDTHS.length] ?? 60);

  protected readonly state = computed<'loading' | 'failed' | 'empty' | 'nothing-matches' | 'rows'>(() => {
    const source = this.source();
    if (source.problem()) {
      return 'failed';
    }
    if (!source.page()) {
      return 'loading';
    }
    return this.rows().length > 0 ? 'rows' : source.filtered() ? 'nothing-matches' : 'empty';
  });

  protected readonly filterWords = computed(() => {
    const { filter, filters } = this.source().query();
    const words = Object.entries(filters).map(([name, value]) => this.source().filterWords()[name] ?? value ?? '');
    return this.texts.list([...(filter ? [`“${filter}”`] : []), ...words]);
  });

  constructor() {
    effect((onCleanup) => {
      this.late.set(false);
      const timer = this.source().loading() ? setTimeout(() => this.late.set(true), 150) : undefined;
      onCleanup(() => clearTimeout(timer));
    });
    const owner = inject(DestroyRef);
    inject(Keys).bind(
      owner,
      { key: 'j', text: 'Ui.Keys.NextRow', run: () => this.move(1) },
      { key: 'k', text: 'Ui.Keys.PreviousRow', run: () => this.move(-1) },
    );
  }

  protected ariaSort(column: Column<T>): 'ascending' | 'descending' | null {
    const { sorting } = this.source().query();
    return sorting === column.sort() ? 'ascending' : sorting === `${column.sort()} desc` ? 'descending' : null;
  }

  /** Focus moves to the row's first link, so that Enter opens it and a screen reader says it. */
  private move(step: 1 | -1): void {
    const rows = [...this.element.nativeElement.querySelectorAll<HTMLElement>('tbody tr')];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const row = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))];
    const target = row?.querySelector<HTMLElement>('a[href], button') ?? row;
    target?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }
}
