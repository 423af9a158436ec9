import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Observable } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { PasskeyLeft } from './web-authn';

/** What the password is asked for. */
export interface PasswordQuestion<T> {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly bad?: boolean;
  /** Asks for a name too, under this label. */
  readonly name?: string;
  readonly run: (password: string, name: string) => Observable<T>;
}

/** The own password once more before something about the account changes; closes with what the act answered. */
@Component({
  selector: 'ui-password-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="question.title" narrow>
      <p class="mid">{{ question.text }}</p>
      <form id="password-form" class="fields" [formGroup]="form" (uiSubmit)="run()" [problem]="problem()">
        <ui-error-summary />
        @if (question.name) {<ui-field [label]="question.name"><input uiInput formControlName="name" autocomplete="off" dir="auto" /></ui-field>}
        <ui-field [label]="'Ui.Security.YourPassword' | t"><input uiInput type="password" formControlName="password" autocomplete="current-password" dir="ltr" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="password-form" class="btn fill" [class.bad]="question.bad" [disabled]="busy()">{{ question.action }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: '.fields { display: grid; gap: 14px; }',
})
export class PasswordDialog {
  private readonly texts = inject(Texts);
  protected readonly dialog = inject<DialogRef<unknown>>(DialogRef);
  protected readonly question = inject<PasswordQuestion<unknown>>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: this.question.name ? [Validators.required, Validators.maxLength(60)] : [] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });

  protected run(): void {
    const { password, name } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.question.run(password, name.trim()).subscribe({
      next: (answer) => this.dialog.close(answer ?? true),
      error: (error: unknown) => {
        this.problem.set(error instanceof PasskeyLeft ? { status: 0, message: this.texts.t('Ui.Passkey.Left'), fields: {} } : toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
