import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { Formats, Pair, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Dialogs, FailureLine, SideSection, Skeleton, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Customer, CustomerVersion } from '../customer-types';
import { CustomersApi } from '../customers-api';

/** Every save with its field differences; an earlier one can be restored as a new version. */
@Component({
  selector: 'app-history-section',
  imports: [Can, FailureLine, Pair, SideSection, Skeleton, T],
  template: `
    <ui-side-section [title]="'Customers.History.Title' | t">
      @if (problem(); as failed) {
        <ui-failure-line [problem]="failed" (retry)="load()" />
      } @else if (versions(); as all) {
        <ol>
          @for (version of all; track version.version) {
            <li>
              <details>
                <summary><span class="strong">{{ 'Customers.History.Version' | t: { version: version.version } }}</span>&ngsp;<span class="dim">{{ version.savedByName ?? ('Customers.History.System' | t) | pair: formats.moment(version.savedAt) }}</span></summary>
                <dl>
                  @for (change of version.changes; track $index) {
                    <div><dt>{{ 'Customers.Field.' + change.field | t }}</dt><dd>@if (change.isHidden) {{{ 'Customers.History.Hidden' | t }}} @else {<del><bdi>{{ change.former ?? '–' }}</bdi></del> → <bdi>{{ change.current ?? '–' }}</bdi>}</dd></div>
                  } @empty {
                    <p class="dim">{{ 'Customers.History.NoChange' | t }}</p>
                  }
                </dl>
                @if (version.version !== all[0]?.version && ('Customers.Edit' | can)) {<button type="button" class="btn small" (click)="restore(version)">{{ 'Customers.History.Restore' | t }}</button>}
              </details>
            </li>
          }
        </ol>
      } @else {
        <ui-skeleton [lines]="3" />
      }
    </ui-side-section>
  `,
  styles: `
    li { padding-block: 4px; font-size: var(--t-xs); line-height: 18px; }
    summary { cursor: pointer; min-block-size: 24px; }
    dl { padding-block: 4px 6px; }
    dt { color: var(--ink-3); }
    dd { overflow-wrap: anywhere; }
    del { color: var(--ink-3); }
  `,
})
export class HistorySection {
  protected readonly formats = inject(Formats);
  private readonly api = inject(CustomersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly customer = input.required<Customer>();
  readonly restored = output<Customer>();

  private readonly found = loading(() => this.api.history(this.customer().id));
  protected readonly versions = computed(() => this.found.value()?.items);
  protected readonly problem = this.found.problem;

  constructor() {
    effect(() => {
      this.customer();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    this.found.load();
  }

  protected async restore(version: CustomerVersion): Promise<void> {
    const title = this.texts.t('Customers.History.RestoreTitle', { version: version.version });
    if (await this.dialogs.confirm({ title, text: this.texts.t('Customers.History.RestoreText'), action: this.texts.t('Customers.History.Restore') })) {
      this.api.restore(this.customer().id, version.version, this.customer().version).subscribe({
        next: (customer) => this.restored.emit(customer),
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
