import { DOCUMENT, Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { T, Texts } from '@portal/shared/core';
import { DialogFrame, Icon, Toasts } from '@portal/shared/ui';

/** The recovery codes, this once: to keep as a file, on paper or elsewhere. */
@Component({
  selector: 'ui-recovery-codes-dialog',
  imports: [DialogFrame, Icon, T],
  template: `
    <ui-dialog [title]="'Ui.RecoveryCodes.Title' | t" narrow>
      <p class="mid">{{ 'Ui.RecoveryCodes.Text' | t }}</p>
      <ul dir="ltr">
        @for (code of codes; track code) {<li><code>{{ code }}</code></li>}
      </ul>
      <div class="acts">
        <button type="button" class="btn small" (click)="download()"><svg uiIcon="download" />{{ 'Ui.RecoveryCodes.Download' | t }}</button>
        <button type="button" class="btn small" (click)="copy()"><svg uiIcon="copy" />{{ 'Ui.Copy' | t }}</button>
        <button type="button" class="btn small" (click)="print()"><svg uiIcon="file" />{{ 'Ui.RecoveryCodes.Print' | t }}</button>
      </div>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn fill" (click)="dialog.close()">{{ 'Ui.RecoveryCodes.Kept' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 8px; padding: 14px; border-radius: var(--r-3); background: var(--sunken); list-style: none; }
    code { font-size: var(--t-md); white-space: nowrap; }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; }
  `,
})
export class RecoveryCodesDialog {
  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly codes = inject<readonly string[]>(DIALOG_DATA);

  protected download(): void {
    const address = URL.createObjectURL(new Blob([this.codes.join('\n') + '\n'], { type: 'text/plain' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = 'recovery-codes.txt';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  protected copy(): void {
    void this.document.defaultView?.navigator.clipboard.writeText(this.codes.join('\n')).then(() => this.toasts.done(this.texts.t('Ui.RecoveryCodes.Copied')));
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
