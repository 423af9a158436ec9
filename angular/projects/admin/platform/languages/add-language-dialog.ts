import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Languages, LanguagesApi } from './languages-api';

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** One more language, by its code; it is offered from then on. */
@Component({
  selector: 'app-add-language-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Platform.Languages.Add' | t" narrow>
      <form id="language-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Platform.Languages.Tag' | t" [hint]="'Platform.Languages.AddHint' | t"><input uiInput formControlName="tag" class="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="35" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="language-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Add' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class AddLanguageDialog {
  private readonly api = inject(LanguagesApi);
  private readonly all = inject<Languages>(DIALOG_DATA);

  protected readonly dialog = inject<DialogRef<Languages>>(DialogRef);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    tag: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(TAG)] }),
  });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    const { items, version } = this.all;
    const offered = items.filter(({ isOffered }) => isOffered).map(({ tag }) => tag);
    this.api.save([...offered, this.form.getRawValue().tag.trim()], items.find(({ isDefault }) => isDefault)?.tag ?? '', version).subscribe({
      next: (languages) => this.dialog.close(languages),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
