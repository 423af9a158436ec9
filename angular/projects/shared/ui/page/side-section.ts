import { Component, input } from '@angular/core';

/** One part of the read-only summary at the right of a card. */
@Component({
  selector: 'ui-side-section',
  template: `
    <h2>{{ title() }}<span class="end"><ng-content select="[uiEnd]" /></span></h2>
    <ng-content />
  `,
  styles: `
    :host { display: block; padding: 14px 18px 15px; border-block-end: 1px solid var(--line); }
    h2 { display: flex; align-items: center; margin-block-end: 8px; font-size: var(--t-sm); line-height: var(--l-sm); }
    .end { margin-inline-start: auto; font-size: var(--t-xs); font-weight: var(--w-normal); }
  `,
})
export class SideSection {
  readonly title = input.required<string>();
}
