import { Component, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { PasswordRules } from '../core/password-rules';
import { sameAs } from '../core/same-as';

/** A password twice, with the tenant's rules said before and not after. */
@Component({
  selector: 'app-new-password-form',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <form [formGroup]="form" (uiSubmit)="chosen.emit(form.controls.password.value)" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Ui.NewPassword' | t" [hint]="rules.words()"><input uiInput type="password" formControlName="password" autocomplete="new-password" dir="ltr" /></ui-field>
      <ui-field [label]="'Ui.RepeatPassword' | t"><input uiInput type="password" formControlName="again" autocomplete="new-password" dir="ltr" /></ui-field>
      <button class="btn fill wide" [disabled]="busy()">{{ action() }}</button>
    </form>
  `,
  styleUrl: './account-panel.css',
})
export class NewPasswordForm {
  protected readonly rules = inject(PasswordRules);

  readonly action = input.required<string>();
  readonly busy = input(false);
  readonly problem = input<Problem | null>(null);
  readonly chosen = output<string>();

  protected readonly form = new FormGroup(
    {
      password: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(this.rules.length())] }),
      again: new FormControl('', { nonNullable: true, validators: [Validators.required, sameAs('password')] }),
    },
  );
}
