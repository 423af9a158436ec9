import { Component, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { LanguageChain } from './language-chain';
import { LanguageLinks } from './language-links';

/** Why a document is in its language, and why the PDF that staff get is in another. */
@Component({
  selector: 'app-document-languages',
  imports: [LanguageLinks, T],
  template: `
    <app-language-links [chain]="document()" />
    @if (copy(); as other) {
      @if (other.language !== document().language) {
        <p>{{ 'Platform.Why.Copy' | t }}</p>
        <app-language-links [chain]="other" />
      }
    }
  `,
  styles: 'p { margin-block: 10px 2px; color: var(--ink-3); font-size: var(--t-xs); }',
})
export class DocumentLanguages {
  readonly document = input.required<LanguageChain>();
  readonly copy = input<LanguageChain | null>(null);
}
