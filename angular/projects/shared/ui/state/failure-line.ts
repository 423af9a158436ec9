import { Component, computed, inject, input, output } from '@angular/core';
import { Problem } from '../../core/problems/problem';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { Icon } from '../icon/icon';

/** A part beside the main thing did not come: one line with its words and the way to try again. */
@Component({
  selector: 'ui-failure-line',
  imports: [Icon, T],
  template: `
    <span class="words" role="status"><svg uiIcon="alert" class="s" />{{ words() }}</span>
    <button type="button" class="btn small" (click)="retry.emit()">{{ 'Ui.Retry' | t }}</button>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; }
    .words { display: flex; align-items: center; gap: 6px; color: var(--ink-2); font-size: var(--t-xs); line-height: var(--l-xs); }
    svg { flex: none; color: var(--bad); }
  `,
})
export class FailureLine {
  private readonly texts = inject(Texts);

  readonly problem = input<Problem>();
  /** What did not come; empty: the problem's own words. */
  readonly title = input('');
  readonly retry = output();

  protected readonly words = computed(() => this.title() || (this.problem()?.message ?? this.texts.t('Ui.Failed.Title')));
}
