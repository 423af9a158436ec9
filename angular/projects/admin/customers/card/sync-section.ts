import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Observable } from 'rxjs';
import { T, Texts, loading, toProblem } from '@portal/shared/core';
import { Day, FailureLine, Icon, SideSection, Skeleton, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { CustomerStatus } from '../customer-status';
import { Customer, CustomerSync } from '../customer-types';
import { CustomersApi } from '../customers-api';

/** Where the customer stands in the accounting system; the number appears as soon as it answers. */
@Component({
  selector: 'app-sync-section',
  imports: [Can, CustomerStatus, Day, FailureLine, Icon, SideSection, Skeleton, T],
  template: `
    <ui-side-section [title]="'Customers.Sync.Title' | t">
      @if (sync(); as s) {<app-customer-status uiEnd [value]="s.state" of="CustomerSyncState" />}
      @if (problem(); as failed) {
        <ui-failure-line [problem]="failed" (retry)="load()" />
      } @else if (sync(); as s) {
        <dl class="kv">
          <dt>{{ 'Customers.Field.DebtorNumber' | t }}</dt><dd class="strong" data-testid="sync-debtor-number" aria-live="polite"><bdi class="ltr">{{ s.debtorNumber ?? '–' }}</bdi></dd>
          <dt>{{ 'Customers.Sync.RemoteId' | t }}</dt><dd class="code id"><bdi class="ltr">{{ s.remoteId ?? '–' }}</bdi></dd>
          <dt>{{ 'Customers.Sync.LastPush' | t }}</dt><dd><ui-day [value]="s.syncedAt" /></dd>
          @if (s.verification; as check) {
            <dt>{{ 'Customers.Sync.Verified' | t }}</dt><dd><ui-day [value]="check.verifiedAt" /></dd>
          }
        </dl>
        @if (s.problem; as problem) {<p class="notice bad"><svg uiIcon="alert" class="s" /><span>{{ problem.text }}</span></p>}
        @if (s.verification; as check) {
          @if (!check.found) {<p class="notice warn"><svg uiIcon="alert" class="s" /><span>{{ 'Customers.Sync.NotFound' | t }}</span></p>}
          @else if (check.differences.length === 0) {<p class="help good"><svg uiIcon="check" class="s" />{{ 'Customers.Sync.NoDifference' | t }}</p>}
          @for (difference of check.differences; track difference.field) {<p class="help warn">{{ 'Customers.Field.' + difference.field | t }}: <bdi>{{ difference.ours ?? '–' }}</bdi> / <bdi>{{ difference.theirs ?? '–' }}</bdi></p>}
        }
        @if ('AccountingSync.Push' | can) {
          <div class="acts">
            <button type="button" class="btn small" [disabled]="busy()" (click)="verify()"><svg uiIcon="sync" class="s" />{{ 'Customers.Sync.VerifyNow' | t }}</button>
            @if (s.state === 'Blocked' || s.state === 'Failed') {<button type="button" class="btn small" [disabled]="busy()" (click)="push()">{{ 'Customers.Sync.PushAgain' | t }}</button>}
          </div>
        }
      } @else {
        <ui-skeleton [lines]="3" />
      }
    </ui-side-section>
  `,
  styles: `
    .id bdi { white-space: normal; overflow-wrap: anywhere; }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 10px; }
    .notice { margin-block-start: 8px; font-size: var(--t-xs); }
  `,
})
export class SyncSection {
  private readonly api = inject(CustomersApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly customer = input.required<Customer>();

  private readonly found = loading(() => this.api.sync(this.customer().id));
  protected readonly sync = this.found.value;
  protected readonly problem = this.found.problem;
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      this.customer();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    this.found.load();
  }

  protected verify(): void {
    this.run(this.api.verify(this.customer().id));
  }

  protected push(): void {
    this.run(this.api.push(this.customer().id));
  }

  private run(work: Observable<CustomerSync>): void {
    this.busy.set(true);
    work.subscribe({
      next: (sync) => {
        this.found.take(sync);
        this.busy.set(false);
      },
      error: (error: unknown) => {
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
        this.busy.set(false);
      },
    });
  }
}
