import { Component, input } from '@angular/core';

/** The summary beside a form: scrolls by itself at the desk, follows the form on the phone. */
@Component({
  selector: 'ui-side-panel',
  template: '<ng-content />',
  host: { role: 'complementary', tabindex: '0', '[attr.aria-label]': 'label()' },
  styles: ':host { display: block; min-inline-size: 0; overflow-y: auto; background: var(--sunken); }',
})
export class SidePanel {
  readonly label = input.required<string>();
}
