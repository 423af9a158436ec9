import { Component, inject, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { SecurityApi } from './security-api';

/** The second step of a sign-in: a code of the authenticator app, or a recovery code. */
@Component({
  selector: 'ui-code-step',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <p class="mid">{{ 'Ui.TwoFactor.StepText' | t }}</p>
    <form [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Ui.TwoFactor.Code' | t" [hint]="'Ui.TwoFactor.CodeHint' | t"><input uiInput formControlName="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" dir="ltr" /></ui-field>
      <button class="btn fill wide" [disabled]="busy()">{{ 'Ui.SignIn.Action' | t }}</button>
    </form>
    <button type="button" class="link" (click)="left.emit()">{{ 'Ui.BackToSignIn' | t }}</button>
  `,
  styles: `
    :host { display: grid; gap: 16px; justify-items: start; }
    form { display: grid; gap: 16px; inline-size: 100%; }
    .btn.wide { inline-size: 100%; }
    .link { min-block-size: 32px; }
  `,
})
export class CodeStep {
  private readonly api = inject(SecurityApi);

  readonly done = output();
  readonly left = output();

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(40)] }) });

  protected send(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.sendCode(this.form.getRawValue().code).subscribe({
      next: () => this.done.emit(),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
