import { DestroyRef, Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, Router } from '@angular/router';
import { Observable, Subscription } from 'rxjs';
import { Formats } from '../../core/culture/formats';
import { Loaded } from '../../core/http/loaded';
import { Problem, toProblem } from '../../core/problems/problem';

/** What the server's lists take. `filters` are the list's own parameters, by name. */
export interface ListQuery {
  readonly filter: string;
  readonly sorting: string;
  readonly skipCount: number;
  readonly maxResultCount: number;
  readonly filters: Readonly<Record<string, string>>;
}

export interface ListPage<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  /** Exact up to 10,000; "more than" beyond. */
  readonly totalIsCapped?: boolean;
}

export interface ListOptions<T> {
  readonly load: (query: ListQuery) => Observable<ListPage<T>>;
  /** The order at first: `name`, `issuedOn desc`. */
  readonly sorting: string;
  /** Names of the filters that stand in the address bar. */
  readonly filters?: readonly string[];
  readonly pageSize?: number;
  /** What the filters choose from: asked again with the list when it failed. */
  readonly beside?: readonly Pick<Loaded<unknown>, 'problem' | 'again'>[];
  /** Search, order and page stay in the list: the address bar belongs to the page around it. */
  readonly inPlace?: boolean;
}

/** The values of the text `Ui.List.Range`. */
export type ListRange = Readonly<Record<'from' | 'to' | 'total', string>>;

const TYPING_PAUSE = 250;

/** A list's state: what the address bar (or the list itself) asks for, what the server answered. Create it in a page with `listSource`. */
export interface ListSource<T> {
  readonly query: Signal<ListQuery>;
  readonly page: Signal<ListPage<T> | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly loading: Signal<boolean>;
  readonly filtered: Signal<boolean>;
  /** Whether more rows follow this page. */
  readonly hasNext: Signal<boolean>;
  /** Which rows are shown, of how many, in the reader's figures. */
  readonly range: Signal<ListRange>;
  /** Something that the filters choose from did not come. */
  readonly lacking: Signal<boolean>;
  /** Filter name → its words ("State: Overdue"), told by the filter chips for the empty state. */
  readonly filterWords: Signal<Readonly<Record<string, string>>>;
  describe(name: string, words: string): void;
  search(text: string): void;
  /** Searches once the typing pauses. */
  type(text: string): void;
  set(name: string, value: string): void;
  /** A click on a column: that field, or the other way round. */
  sort(field: string): void;
  /** An order as it is: `date desc`. */
  order(sorting: string): void;
  turn(pages: number): void;
  reset(): void;
  reload(): void;
}

/** Call in an injection context (a page's field). */
export function listSource<T>(options: ListOptions<T>): ListSource<T> {
  return new QueriedList(options, options.inPlace ? new OwnPlace() : new AddressBar());
}

/** Where a list keeps what it is asked for; null takes a value away. */
interface Place {
  readonly params: Signal<Params>;
  go(changes: Params, replaceUrl: boolean): void;
}

class AddressBar implements Place {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });

  go(queryParams: Params, replaceUrl: boolean): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}

class OwnPlace implements Place {
  readonly params = signal<Params>({});

  go(changes: Params): void {
    this.params.update((params) => Object.fromEntries(Object.entries({ ...params, ...changes }).filter(([, value]) => value !== null)));
  }
}

class QueriedList<T> implements ListSource<T> {
  private readonly names: readonly string[];
  private readonly size: number;
  private readonly beside: NonNullable<ListOptions<T>['beside']>;
  private readonly again = signal(0);
  private readonly formats = inject(Formats);
  private running?: Subscription;
  private typing?: ReturnType<typeof setTimeout>;

  readonly page = signal<ListPage<T> | undefined>(undefined);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly loading = signal(true);
  readonly filterWords = signal<Readonly<Record<string, string>>>({});

  readonly query = computed<ListQuery>(
    () => {
      const params = this.place.params();
      const page = Math.max(1, Number(params['page']) || 1);
      return {
        filter: text(params['filter']),
        sorting: text(params['sort']) || this.options.sorting,
        skipCount: (page - 1) * this.size,
        maxResultCount: this.size,
        filters: Object.fromEntries(this.names.map((name) => [name, text(params[name])]).filter(([, value]) => value)),
      };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  readonly filtered = computed(() => this.query().filter !== '' || Object.keys(this.query().filters).length > 0);

  readonly hasNext = computed(() => {
    const page = this.page();
    const seen = this.query().skipCount + this.shown();
    return !!page && (page.totalIsCapped === true ? this.shown() > 0 && seen < page.totalCount + 1 : seen < page.totalCount);
  });

  readonly range = computed<ListRange>(() => {
    const page = this.page();
    const from = this.query().skipCount;
    const count = (value: number) => this.formats.count(value);
    return { from: count(from + 1), to: count(from + this.shown()), total: page ? count(page.totalCount) + (page.totalIsCapped ? '+' : '') : '' };
  });

  private readonly shown = computed(() => this.page()?.items.length ?? 0);

  readonly lacking = computed(() => this.beside.some(({ problem }) => problem() !== undefined));

  constructor(
    private readonly options: ListOptions<T>,
    private readonly place: Place,
  ) {
    this.names = options.filters ?? [];
    this.beside = options.beside ?? [];
    this.size = options.pageSize ?? 50;
    effect(() => {
      this.again();
      const query = this.query();
      untracked(() => this.load(query));
    });
    inject(DestroyRef).onDestroy(() => {
      this.running?.unsubscribe();
      clearTimeout(this.typing);
    });
  }

  describe(name: string, words: string): void {
    this.filterWords.update((all) => ({ ...all, [name]: words }));
  }

  search(filter: string): void {
    this.go({ filter: filter || null, page: null }, true);
  }

  type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.search(text.trim()), TYPING_PAUSE);
  }

  set(name: string, value: string): void {
    this.go({ [name]: value || null, page: null });
  }

  sort(field: string): void {
    const { sorting } = this.query();
    this.order(sorting === field ? `${field} desc` : field);
  }

  order(sorting: string): void {
    this.go({ sort: sorting === this.options.sorting ? null : sorting, page: null });
  }

  turn(pages: number): void {
    const page = this.query().skipCount / this.size + 1 + pages;
    this.go({ page: page <= 1 ? null : page });
  }

  reset(): void {
    this.go(Object.fromEntries(['filter', 'page', ...this.names].map((name) => [name, null])));
  }

  reload(): void {
    this.beside.forEach((one) => one.again());
    this.again.update((count) => count + 1);
  }

  private go(changes: Params, replaceUrl = false): void {
    this.place.go(changes, replaceUrl);
  }

  private load(query: ListQuery): void {
    this.running?.unsubscribe();
    this.loading.set(true);
    this.problem.set(undefined);
    this.running = this.options.load(query).subscribe({
      next: (page) => {
        this.page.set(page);
        this.loading.set(false);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.loading.set(false);
      },
    });
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The query as the server's parameters; empty ones are left out. */
export function listParams({ filters, ...query }: ListQuery): Record<string, string | number> {
  return Object.fromEntries(Object.entries({ ...query, ...filters }).filter(([, value]) => value !== ''));
}

/** The values of a filter as a parameter that stands several times. */
export function several(name: string, values: string | undefined): Record<string, readonly string[]> {
  return values ? { [name]: values.split(',') } : {};
}
