import { Component, computed, input } from '@angular/core';
import { ICONS, IconName } from './icons';

const MIRRORED: ReadonlySet<IconName> = new Set(['left', 'right', 'signOut', 'undo', 'send']);
const THICK: ReadonlySet<IconName> = new Set(['dots', 'drag']);

/** `<svg uiIcon="plus" />`; classes `s` and `l` for 14 and 20 px. Decoration: a label stands beside it. */
@Component({
  selector: 'svg[uiIcon]',
  template: '<svg:path [attr.d]="path()" />',
  host: {
    class: 'i',
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
    focusable: 'false',
    '[class.flip]': 'mirrored()',
    '[class.thick]': 'thick()',
  },
  styles: ':host(.thick) { stroke-width: 2.2; }',
})
export class Icon {
  readonly uiIcon = input.required<IconName>();

  protected readonly path = computed(() => ICONS[this.uiIcon()]);
  protected readonly mirrored = computed(() => MIRRORED.has(this.uiIcon()));
  protected readonly thick = computed(() => THICK.has(this.uiIcon()));
}
