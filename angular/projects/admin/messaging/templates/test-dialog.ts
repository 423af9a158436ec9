import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { TemplatesApi, Words } from './templates-api';

export interface TestQuestion {
  readonly name: string;
  readonly language: string;
  readonly words: Words;
  readonly customerId: string | null;
}

/** Sends the words as they stand, marked as a test. */
@Component({
  selector: 'app-test-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Messaging.Templates.TestTitle' | t: { language: session.languageName(question.language) }" narrow>
      <form id="test-form" class="fields" [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Messaging.Templates.TestTo' | t"><input uiInput type="email" formControlName="to" autocomplete="off" dir="ltr" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="test-form" class="btn fill" [disabled]="busy()">{{ 'Messaging.Templates.SendTest' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class TestDialog {
  private readonly api = inject(TemplatesApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  protected readonly session = inject(AdminSession);
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly question = inject<TestQuestion>(DIALOG_DATA);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({
    to: new FormControl(this.session.user()?.email ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(254)] }),
  });

  protected send(): void {
    const { name, language, words, customerId } = this.question;
    this.busy.set(true);
    this.problem.set(null);
    this.api.test(name, language, words, this.form.getRawValue().to.trim(), customerId).subscribe({
      next: ({ to }) => {
        this.toasts.done(this.texts.t('Messaging.Templates.TestSent', { address: to }));
        this.dialog.close();
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
