import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { T } from '@portal/shared/core';
import { Icon, SideSection } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Customer, LanguageStep } from '../customer-types';
import { CustomersApi } from '../customers-api';

/** Which language documents and mails have, and which link of the chain says so. */
@Component({
  selector: 'app-language-section',
  imports: [Icon, SideSection, T],
  template: `
    <ui-side-section [title]="'Customers.Language.Title' | t">
      <ol class="kv">
        @for (step of steps(); track $index) {
          <li [class.decides]="step.decides"><span>{{ 'Enum:LanguageSource.' + step.source | t }}@if (step.name) {&ngsp;<bdi class="dim">{{ step.name }}</bdi>}</span><span>{{ step.language ? session.languageName(step.language) : '–' }}@if (step.decides) {<svg uiIcon="check" class="s" /><span class="sr">{{ 'Customers.Language.Decides' | t }}</span>}</span></li>
        }
      </ol>
    </ui-side-section>
  `,
  styles: `
    ol { display: block; }
    li { display: flex; justify-content: space-between; gap: 12px; padding-block: 1px; color: var(--ink-3); }
    .decides { color: var(--ink); font-weight: var(--w-strong); }
    svg { margin-inline-start: 4px; vertical-align: middle; color: var(--good); }
  `,
})
export class LanguageSection {
  private readonly api = inject(CustomersApi);

  protected readonly session = inject(AdminSession);

  readonly customer = input.required<Customer>();

  protected readonly steps = signal<readonly LanguageStep[]>([]);

  constructor() {
    effect(() => {
      const { id } = this.customer();
      untracked(() => this.api.language(id).subscribe(({ steps }) => this.steps.set(steps)));
    });
  }
}
