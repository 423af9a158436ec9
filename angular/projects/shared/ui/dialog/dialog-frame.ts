import { Component, DestroyRef, ElementRef, afterNextRender, booleanAttribute, inject, input, viewChild } from '@angular/core';
import { InteractivityChecker } from '@angular/cdk/a11y';
import { CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';

let last = 0;

/**
 * Head with title and close, body, footer (`uiFooter`). The body scrolls, head and footer stay. Close is
 * the last in the order of focus: a dialog opens with its first field focused.
 */
@Component({
  selector: 'ui-dialog',
  imports: [Icon, T],
  template: `
    <header class="dh"><h2 [id]="titleId">{{ title() }}</h2></header>
    <div class="body" #body><ng-content /></div>
    <footer><ng-content select="[uiFooter]" /></footer>
    <button type="button" class="btn quiet icon close" [attr.aria-label]="'Ui.Close' | t" (click)="dialog.close()"><svg uiIcon="x" /></button>
  `,
  host: { '[class.narrow]': 'narrow()', '[class.wide]': 'wide()' },
  styleUrl: './dialog-frame.css',
})
export class DialogFrame {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly destroyed = inject(DestroyRef);
  private readonly interactive = inject(InteractivityChecker);
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');

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
    afterNextRender(() => this.followContent());
  }

  /** Content that comes after the dialog opened takes the focus, which waited in the footer. */
  private followContent(): void {
    const body = this.body().nativeElement;
    const first = () => [...body.querySelectorAll<HTMLElement>('*')].find((one) => this.interactive.isFocusable(one) && this.interactive.isTabbable(one));
    if (first()) {
      return;
    }
    const observer = new MutationObserver(() => {
      const field = first();
      if (field) {
        observer.disconnect();
        if (this.host.nativeElement.contains(document.activeElement)) {
          field.focus();
        }
      }
    });
    observer.observe(body, { childList: true, subtree: true });
    this.destroyed.onDestroy(() => observer.disconnect());
  }
}
