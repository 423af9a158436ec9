import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Problem, T, toProblem } from '@portal/shared/core';
import { FailureLine, SideSection } from '@portal/shared/ui';
import { LanguageChain } from '../../core/language/language-chain';
import { LanguageLinks } from '../../core/language/language-links';
import { BillingApi } from '../billing-api';

/** Why the invoice is in its language, and why the PDF that staff get is in another. */
@Component({
  selector: 'app-invoice-language',
  imports: [FailureLine, LanguageLinks, SideSection, T],
  template: `
    @if (problem(); as failed) {
      <ui-side-section [title]="'Platform.Why.Title' | t"><ui-failure-line [problem]="failed" (retry)="load()" /></ui-side-section>
    } @else if (document(); as chain) {
      <ui-side-section [title]="'Platform.Why.Title' | t">
        <app-language-links [chain]="chain" />
        @if (copy(); as other) {
          <p class="lab">{{ 'Platform.Why.Copy' | t }}</p>
          <app-language-links [chain]="other" />
        }
      </ui-side-section>
    }
  `,
  styles: '.lab { margin-block: 10px 2px; color: var(--ink-3); font-size: var(--t-xs); }',
})
export class InvoiceLanguage {
  private readonly api = inject(BillingApi);

  readonly id = input.required<string>();

  protected readonly document = signal<LanguageChain | null>(null);
  protected readonly copy = signal<LanguageChain | null>(null);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    this.problem.set(undefined);
    this.api.invoiceLanguage(this.id()).subscribe({
      next: ({ document, copy }) => {
        this.document.set(document);
        this.copy.set(copy?.language === document?.language ? null : copy);
      },
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }
}
