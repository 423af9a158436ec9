import { Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { T } from '../../core/texts/t.pipe';
import { DialogFrame } from './dialog-frame';

export interface ConfirmQuestion {
  readonly title: string;
  readonly text: string;
  /** The verb on the button: "Delete", never "OK". */
  readonly action: string;
  /** Something is lost by it. */
  readonly bad?: boolean;
}

/** One question, one verb. */
@Component({
  selector: 'ui-confirm',
  imports: [DialogFrame, T],
  template: `
    <ui-dialog [title]="question.title" narrow>
      <p class="mid">{{ question.text }}</p>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close(false)">{{ 'Ui.Cancel' | t }}</button>
        <button type="button" class="btn" [class.fill]="!question.bad" [class.bad]="question.bad" (click)="dialog.close(true)">{{ question.action }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class Confirm {
  protected readonly question = inject<ConfirmQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
