import { Component, input, output } from '@angular/core';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { Duplicate } from '../customer-types';

/** Customers that may be the same one, with what matched marked. */
@Component({
  selector: 'app-duplicate-notice',
  imports: [Icon, T],
  template: `
    <div aria-live="polite">
      @if (duplicates().length > 0) {
        <section class="found">
          <h3><svg uiIcon="alert" class="s" />{{ 'Customers.Quick.Duplicates' | t }}</h3>
          @for (one of duplicates(); track one.id) {
            <div class="one">
              <div class="grow">
                <strong><bdi>{{ one.name }}</bdi></strong>
                <p class="dim"><bdi class="ltr">{{ one.number }}</bdi> @for (match of one.matches; track match.kind) {· {{ 'Enum:DuplicateMatchKind.' + match.kind | t }} <mark><bdi>{{ match.text }}</bdi></mark> }</p>
              </div>
              <button type="button" class="btn small" (click)="opened.emit(one)">{{ 'Ui.Open' | t }}</button>
            </div>
          }
        </section>
      }
    </div>
  `,
  styles: `
    .found { border: 1px solid color-mix(in oklab, var(--warn) 45%, transparent); border-radius: var(--r-2); overflow: hidden; }
    h3 { display: flex; align-items: center; gap: 8px; padding: 8px 12px; background: var(--warn-tint); color: var(--warn); font-size: var(--t-sm); line-height: var(--l-sm); }
    .one { display: flex; align-items: center; gap: 12px; padding: 8px 12px; border-block-start: 1px solid var(--line); }
    .one p { font-size: var(--t-xs); line-height: var(--l-xs); }
    mark { padding-inline: 2px; border-radius: 2px; background: var(--warn-tint); color: var(--warn); }
  `,
})
export class DuplicateNotice {
  readonly duplicates = input.required<readonly Duplicate[]>();
  readonly opened = output<Duplicate>();
}
