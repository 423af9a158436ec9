import { Component, OnInit, computed, inject, input } from '@angular/core';
import { Observable } from 'rxjs';
import { Formats, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, Skeleton, Status, Toasts } from '@portal/shared/ui';
import { SessionRow } from './security-api';

/** Whose sessions they are: one's own, or those of an account that one keeps. */
export interface SessionSource {
  readonly load: () => Observable<readonly SessionRow[]>;
  readonly end: (id: string) => Observable<void>;
  /** All, but for the one that asks. */
  readonly endAll: () => Observable<void>;
}

/** Where an account is signed in; each can be ended. */
@Component({
  selector: 'ui-session-list',
  imports: [Failure, Icon, Skeleton, Status, T],
  template: `
    @if (rows(); as all) {
      @if (all.length === 0) {<p class="mid">{{ 'Ui.Sessions.Empty' | t }}</p>}
      <ul>
        @for (row of all; track row.id) {
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
      @if (others() > 0) {
        <div><button type="button" class="btn" (click)="endAll()"><svg uiIcon="signOut" />{{ 'Ui.Sessions.EndOthers' | t }}</button></div>
      }
    } @else if (failed(); as problem) {
      <ui-failure [problem]="problem" (retry)="load()" />
    } @else {
      <ui-skeleton [lines]="4" />
    }
  `,
  styles: `
    :host { display: grid; gap: 14px; }
    ul { display: grid; padding: 0; list-style: none; }
    li { display: flex; align-items: center; gap: 12px; padding-block: 12px; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
    li .btn { flex: none; }
  `,
})
export class SessionList implements OnInit {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly source = input.required<SessionSource>();

  protected readonly formats = inject(Formats);
  private readonly found = loading(() => this.source().load());
  protected readonly rows = this.found.value;
  protected readonly failed = this.found.problem;
  protected readonly others = computed(() => this.rows()?.filter(({ isCurrent }) => !isCurrent).length ?? 0);

  ngOnInit(): void {
    this.load();
  }

  protected load(): void {
    this.found.load();
  }

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
        this.load();
      },
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
