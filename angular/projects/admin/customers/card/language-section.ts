import { Component, effect, inject, input, untracked } from '@angular/core';
import { T, loading } from '@portal/shared/core';
import { FailureLine, SideSection, Skeleton } from '@portal/shared/ui';
import { LanguageLinks } from '../../core/language/language-links';
import { Customer } from '../customer-types';
import { CustomersApi } from '../customers-api';

/** Which language documents and mails have, and which link of the chain says so. */
@Component({
  selector: 'app-language-section',
  imports: [FailureLine, LanguageLinks, SideSection, Skeleton, T],
  template: `
    <ui-side-section [title]="'Platform.Why.Title' | t">
      @if (problem(); as failed) {
        <ui-failure-line [problem]="failed" (retry)="load()" />
      } @else if (chain(); as found) {
        <app-language-links [chain]="found" />
      } @else {
        <ui-skeleton [lines]="3" />
      }
    </ui-side-section>
  `,
})
export class LanguageSection {
  private readonly api = inject(CustomersApi);

  readonly customer = input.required<Customer>();

  private readonly found = loading(() => this.api.language(this.customer().id));
  protected readonly chain = this.found.value;
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
}
