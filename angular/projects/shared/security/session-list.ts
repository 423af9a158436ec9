import { Component, computed, inject, input } from '@angular/core';
import { Observable } from 'rxjs';
import { Formats, T, Texts, toProblem } from '@portal/shared/core';
import { Dialogs, EmptyState, Failure, Icon, ListPage, ListQuery, Skeleton, Status, Toasts, listSource } from '@portal/shared/ui';
import { SessionRow } from './security-api';

/** Whose sessions they are: one's own, or those of an account that one keeps. */
export interface SessionSource {
  readonly load: (query: ListQuery) => Observable<ListPage<SessionRow>>;
  readonly end: (id: string) => Observable<void>;
  /** All, but for the one that asks. */
  readonly endAll: () => Observable<void>;
}

const SORTS = ['lastUsedAt desc', 'openedAt desc', 'device', 'network'];

/** Where an account is signed in; each can be ended. */
@Component({
  selector: 'ui-session-list',
  imports: [EmptyState, Failure, Icon, Skeleton, Status, T],
  template: `
    @if (searches()) {
      <div class="tools" role="search">
        <label class="inp search">
          <svg uiIcon="search" class="s" />
          <input #box type="search" autocomplete="off" [attr.aria-label]="'Ui.Sessions.SearchIn' | t" [attr.placeholder]="'Ui.Sessions.SearchIn' | t" [value]="list.query().filter" (input)="list.type(box.value)" />
        </label>
        <select #order class="inp" [attr.aria-label]="'Ui.Sessions.Sort' | t" (change)="list.order(order.value)">
          @for (sort of sorts; track sort) {<option [value]="sort" [selected]="sort === list.query().sorting">{{ 'Ui.Sessions.Sort.' + sort.replace(' ', '-') | t }}</option>}
        </select>
      </div>
    }
    @if (list.problem(); as problem) {
      <ui-failure [problem]="problem" (retry)="list.reload()" />
    } @else if (list.page(); as page) {
      @if (page.items.length === 0) {
        @if (list.filtered()) {
          <ui-empty-state icon="search" [title]="'Ui.List.NothingMatches' | t" [text]="'Ui.List.NothingMatchesText' | t: { filters: '“' + list.query().filter + '”' }"><button type="button" class="btn" (click)="list.reset()">{{ 'Ui.List.ResetFilters' | t }}</button></ui-empty-state>
        } @else {
          <p class="mid">{{ 'Ui.Sessions.Empty' | t }}</p>
        }
      }
      <ul>
        @for (row of page.items; track row.id) {
          <li>
            <span class="grow">
              <strong><bdi>{{ row.device || ('Ui.Sessions.UnknownDevice' | t) }}</bdi></strong>&ngsp;
              @if (row.isCurrent) {<ui-status tone="good">{{ 'Ui.Sessions.This' | t }}</ui-status>}
              <br />
              <span class="dim">{{ 'Ui.Sessions.Used' | t: { when: formats.moment(row.lastUsedAt) } }}@if (row.network) {&ngsp;· <bdi class="ltr">{{ row.network }}</bdi>}</span><br />
              <span class="dim">{{ 'Ui.Sessions.Opened' | t: { when: formats.moment(row.openedAt) } }} · {{ 'Ui.SignInWay.' + row.way | t }}@if (row.behindName) {&ngsp;(<bdi>{{ row.behindName }}</bdi>)}</span>
            </span>
            @if (!row.isCurrent) {
              <button type="button" class="btn small" (click)="end(row)">{{ 'Ui.Sessions.End' | t }}<span class="sr">&ngsp;{{ row.device }}</span></button>
            }
          </li>
        }
      </ul>
      @if (pages()) {
        <div class="pages">
          <button type="button" class="btn icon" [disabled]="list.query().skipCount === 0" [attr.aria-label]="'Ui.List.PreviousPage' | t" (click)="list.turn(-1)"><svg uiIcon="left" /></button>
          <span class="mid">{{ 'Ui.List.Range' | t: list.range() }}</span>
          <button type="button" class="btn icon" [disabled]="!list.hasNext()" [attr.aria-label]="'Ui.List.NextPage' | t" (click)="list.turn(1)"><svg uiIcon="right" /></button>
        </div>
      }
      @if (others()) {
        <div><button type="button" class="btn" (click)="endAll()"><svg uiIcon="signOut" />{{ 'Ui.Sessions.EndOthers' | t }}</button></div>
      }
    } @else {
      <ui-skeleton [lines]="4" />
    }
  `,
  styles: `
    :host { display: grid; gap: 14px; }
    .tools { display: flex; flex-wrap: wrap; gap: var(--s-3); }
    .search { flex: 1 1 200px; }
    .search input { flex: 1; min-inline-size: 0; padding: 0; border: 0; background: none; outline: none; }
    .search input::-webkit-search-cancel-button { appearance: none; }
    .search:focus-within { outline: 2px solid var(--focus); outline-offset: -1px; border-color: var(--focus); }
    select.inp { inline-size: auto; }
    .pages { display: flex; align-items: center; gap: var(--s-3); }
    ul { display: grid; padding: 0; list-style: none; }
    li { display: flex; align-items: center; gap: 12px; padding-block: 12px; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
    li .btn { flex: none; }
  `,
})
export class SessionList {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly source = input.required<SessionSource>();

  protected readonly formats = inject(Formats);
  protected readonly sorts = SORTS;
  protected readonly list = listSource<SessionRow>({ sorting: 'lastUsedAt desc', pageSize: 20, inPlace: true, load: (query) => this.source().load(query) });
  private readonly shown = computed(() => this.list.page()?.items ?? []);
  private readonly total = computed(() => this.list.page()?.totalCount ?? 0);
  /** One session needs no search. */
  protected readonly searches = computed(() => this.list.filtered() || this.total() > 1);
  protected readonly pages = computed(() => this.total() > this.shown().length);
  protected readonly others = computed(() => this.pages() || this.shown().some(({ isCurrent }) => !isCurrent));

  protected end({ id }: SessionRow): void {
    this.run(this.source().end(id), 'Ui.Sessions.Ended');
  }

  protected async endAll(): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Ui.Sessions.EndOthers'),
      text: this.texts.t('Ui.Sessions.EndOthersText'),
      action: this.texts.t('Ui.Sessions.End'),
      bad: true,
    });
    if (sure) {
      this.run(this.source().endAll(), 'Ui.Sessions.AllEnded');
    }
  }

  private run(act: Observable<void>, text: string): void {
    act.subscribe({
      next: () => {
        this.toasts.done(this.texts.t(text));
        this.list.reload();
      },
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
