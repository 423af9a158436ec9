import { Component, booleanAttribute, inject, input } from '@angular/core';
import { CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';

let last = 0;

/** Head with title and close, body, footer (`uiFooter`). The body scrolls, head and footer stay. */
@Component({
  selector: 'ui-dialog',
  imports: [Icon, T],
  template: `
    <header class="dh">
      <h2 class="grow" [id]="titleId">{{ title() }}</h2>
      <button type="button" class="btn quiet icon" [attr.aria-label]="'Ui.Close' | t" (click)="dialog.close()"><svg uiIcon="x" /></button>
    </header>
    <div class="body"><ng-content /></div>
    <footer><ng-content select="[uiFooter]" /></footer>
  `,
  host: { '[class.narrow]': 'narrow()', '[class.wide]': 'wide()' },
  styleUrl: './dialog-frame.css',
})
export class DialogFrame {
  protected readonly dialog = inject<DialogRef<unknown>>(DialogRef);

  readonly title = input.required<string>();
  readonly narrow = input(false, { transform: booleanAttribute });
  readonly wide = input(false, { transform: booleanAttribute });

  protected readonly titleId = `dialog-title-${++last}`;

  constructor() {
    const { containerInstance } = this.dialog;
    if (containerInstance instanceof CdkDialogContainer) {
      containerInstance._addAriaLabelledBy(this.titleId);
    }
  }
}
