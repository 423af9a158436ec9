import { Component, inject, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, FormGroupDirective, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input, Toasts } from '@portal/shared/ui';
import { PasswordRules } from '../../core/password-rules';
import { sameAs } from '../../core/same-as';
import { ProfileApi } from './profile-api';

/** The current password once, the new one twice. Other sessions end by it. */
@Component({
  selector: 'app-change-password',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <form class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Platform.Profile.CurrentPassword' | t"><input uiInput type="password" formControlName="currentPassword" autocomplete="current-password" dir="ltr" /></ui-field>
      <div class="g2">
        <ui-field [label]="'Ui.NewPassword' | t" [hint]="rules.words()"><input uiInput type="password" formControlName="newPassword" autocomplete="new-password" dir="ltr" /></ui-field>
        <ui-field [label]="'Ui.RepeatPassword' | t"><input uiInput type="password" formControlName="again" autocomplete="new-password" dir="ltr" /></ui-field>
      </div>
      <div><button class="btn" [disabled]="busy()">{{ 'Platform.Profile.ChangePassword' | t }}</button></div>
    </form>
  `,
})
export class ChangePassword {
  private readonly api = inject(ProfileApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly formDirective = viewChild.required(FormGroupDirective);
  private readonly fields = viewChild.required(FormFields);

  protected readonly rules = inject(PasswordRules);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({
    currentPassword: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    newPassword: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(this.rules.length())] }),
    again: new FormControl('', { nonNullable: true, validators: [Validators.required, sameAs('newPassword')] }),
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
        this.toasts.done(this.texts.t('Platform.Profile.PasswordChanged'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
