import { Directive } from '@angular/core';
import { CdkMenu, CdkMenuItem } from '@angular/cdk/menu';

export { CdkMenuTrigger as MenuTrigger } from '@angular/cdk/menu';

/** `<div uiMenu>` in a template that `[cdkMenuTriggerFor]` opens: arrow keys, Escape, focus given back. */
@Directive({ selector: '[uiMenu]', hostDirectives: [CdkMenu], host: { class: 'ui-menu' } })
export class Menu {}

@Directive({
  selector: 'button[uiMenuItem], a[uiMenuItem]',
  hostDirectives: [{ directive: CdkMenuItem, inputs: ['cdkMenuItemDisabled: disabled'], outputs: ['cdkMenuItemTriggered: chosen'] }],
  host: { class: 'ui-menu-item' },
})
export class MenuItem {}
