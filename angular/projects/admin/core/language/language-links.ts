import { Component, inject, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { AdminSession } from '../session/admin-session';
import { LanguageChain } from './language-chain';

/** The links of a chain of languages, and which one decided. */
@Component({
  selector: 'app-language-links',
  imports: [Icon, T],
  template: `
    <ol>
      @for (link of chain().links; track $index) {
        <li [class.decides]="link.decides">
          <span>{{ 'Enum:LanguageSource.' + link.source | t }}@if (link.name) {&ngsp;<bdi class="dim">{{ link.name }}</bdi>}</span>
          <span>{{ link.language ? session.languageName(link.language) : '–' }}@if (link.isNotOffered) {&ngsp;<span class="dim">{{ 'Platform.Why.NotOffered' | t }}</span>}@if (link.decides) {<svg uiIcon="check" class="s" /><span class="sr">{{ 'Platform.Why.Decides' | t }}</span>}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    li { display: flex; justify-content: space-between; gap: 12px; padding-block: 1px; color: var(--ink-3); }
    li > span:last-child { flex: none; }
    .decides { color: var(--ink); font-weight: var(--w-strong); }
    svg { margin-inline-start: 4px; vertical-align: middle; color: var(--good); }
  `,
})
export class LanguageLinks {
  protected readonly session = inject(AdminSession);

  readonly chain = input.required<LanguageChain>();
}
