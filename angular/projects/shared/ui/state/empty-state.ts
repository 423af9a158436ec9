import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { IconName } from '../icon/icons';

/** What will stand here, or what failed, and the one next action (projected buttons). */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: `
    <span class="ico" [class.bad]="bad()"><svg [uiIcon]="icon()" /></span>
    <h2>{{ title() }}</h2>
    @if (text()) {
      <p>{{ text() }}</p>
    }
    <div class="acts"><ng-content /></div>
  `,
  styles: `
    :host { display: grid; align-content: center; gap: 10px; inline-size: min(100%, 420px); margin: auto; padding: 40px var(--s-6); }
    .ico { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: var(--r-3); background: var(--mute-tint); color: var(--ink-2); }
    .ico.bad { background: var(--bad-tint); color: var(--bad); }
    h2 { margin-block-start: var(--s-2); font-size: var(--t-lg); line-height: var(--l-lg); }
    p { color: var(--ink-2); }
    .acts { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-3); margin-block-start: 6px; }
    .acts:empty { display: none; }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('file');
  readonly title = input.required<string>();
  readonly text = input('');
  readonly bad = input(false);
}
