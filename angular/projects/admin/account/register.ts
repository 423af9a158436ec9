import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { AuthService } from '@abp/ng.core';
import { switchMap } from 'rxjs';
import { Problem, T, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';
import { PasswordRules } from '../core/password-rules';
import { AccountApi } from './account-api';

/** An account of one's own, where the organisation allows it; the person is signed in at once. */
@Component({
  selector: 'app-register',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, T],
  template: `
    <div class="panel card">
      <h1>{{ 'Ui.Register.Title' | t }}</h1>
      @if (isOn()) {
        <form [formGroup]="form" (uiSubmit)="register()" [problem]="problem()">
          <ui-error-summary />
          <ui-field [label]="'Platform.Users.UserName' | t"><input uiInput formControlName="userName" autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" /></ui-field>
          <ui-field [label]="'Ui.Email' | t"><input uiInput type="email" formControlName="emailAddress" autocomplete="email" dir="ltr" /></ui-field>
          <ui-field [label]="'Ui.SignIn.Password' | t" [hint]="rules.words()"><input uiInput type="password" formControlName="password" autocomplete="new-password" dir="ltr" /></ui-field>
          <button class="btn fill wide" [disabled]="busy()">{{ 'Ui.Register.Action' | t }}</button>
        </form>
      } @else {
        <div class="notice" role="status"><svg uiIcon="lock" /><p>{{ 'Identity:RegistrationOff' | t }}</p></div>
      }
      <p><a class="alone" routerLink="/account/login">{{ 'Ui.BackToSignIn' | t }}</a></p>
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class Register {
  private readonly api = inject(AccountApi);
  private readonly auth = inject(AuthService);
  private readonly session = inject(AdminSession);

  protected readonly rules = inject(PasswordRules);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    userName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(256)] }),
    emailAddress: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email, Validators.maxLength(254)] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(128)] }),
  });

  protected isOn(): boolean {
    return this.session.setting('Abp.Account.IsSelfRegistrationEnabled') === 'true';
  }

  protected register(): void {
    const { userName, emailAddress, password } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api
      .register(userName.trim(), emailAddress.trim(), password)
      .pipe(switchMap(() => this.auth.login({ username: userName.trim(), password, rememberMe: false, redirectUrl: '/' })))
      .subscribe({
        error: (error: unknown) => {
          this.problem.set(toProblem(error));
          this.busy.set(false);
        },
      });
  }
}
