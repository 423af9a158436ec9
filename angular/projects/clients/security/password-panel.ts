import { Component, inject, signal, viewChild } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, FormGroupDirective, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input, Toasts } from '@portal/shared/ui';
import { AccountApi } from '../account/account-api';

const SHORTEST = 10;

/** A new password by the current one. Other sessions end by it. */
@Component({
  selector: 'client-password-panel',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <form [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Ui.Security.YourPassword' | t"><input uiInput type="password" formControlName="currentPassword" autocomplete="current-password" dir="ltr" /></ui-field>
      <ui-field [label]="'Ui.NewPassword' | t" [hint]="rule"><input uiInput type="password" formControlName="newPassword" autocomplete="new-password" dir="ltr" /></ui-field>
      <ui-field [label]="'Ui.RepeatPassword' | t"><input uiInput type="password" formControlName="again" autocomplete="new-password" dir="ltr" /></ui-field>
      <div><button class="btn" [disabled]="busy()">{{ 'Ui.Security.ChangePassword' | t }}</button></div>
    </form>
  `,
  styles: 'form { display: grid; gap: 16px; }',
})
export class PasswordPanel {
  private readonly api = inject(AccountApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly formDirective = viewChild.required(FormGroupDirective);
  private readonly fields = viewChild.required(FormFields);

  protected readonly rule = this.texts.t('Ui.PasswordRule.Length', { count: SHORTEST });
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    currentPassword: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    newPassword: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(SHORTEST)] }),
    again: new FormControl('', { nonNullable: true, validators: [Validators.required, same] }),
  });

  protected save(): void {
    const { currentPassword, newPassword } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.changePassword(currentPassword, newPassword).subscribe({
      next: () => {
        this.formDirective().resetForm();
        this.fields().submitted.set(false);
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Security.PasswordChanged'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}

function same(control: AbstractControl): ValidationErrors | null {
  return control.value && control.value !== control.parent?.get('newPassword')?.value ? { sameAs: true } : null;
}
