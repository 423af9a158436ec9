import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { AuthService } from '@abp/ng.core';
import { catchError, of, switchMap } from 'rxjs';
import { HttpErrorResponse } from '@angular/common/http';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';
import { SignInResult } from '../core/session/cookie-auth-service';
import { AccountApi, DemoAccount } from './account-api';
import { DemoAccounts } from './demo-accounts';

/** Sign-in of the staff. On the bare host name it asks for the organisation too. */
@Component({
  selector: 'app-login',
  imports: [DemoAccounts, ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, T],
  templateUrl: './login.html',
  styleUrl: './account-panel.css',
})
export class Login {
  private readonly auth = inject(AuthService);
  private readonly api = inject(AccountApi);
  private readonly session = inject(AdminSession);
  private readonly texts = inject(Texts);

  /** Where to go afterwards; only an address of our own. */
  readonly returnUrl = input<string>();
  /** Came here because the session had ended. */
  readonly ended = input<string>();

  protected readonly onBareHost = this.session.isHost;
  protected readonly mayRegister = computed(() => this.session.setting('Abp.Account.IsSelfRegistrationEnabled') === 'true');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly demo = toSignal(this.api.demoAccounts().pipe(catchError(() => of([]))), { initialValue: [] as readonly DemoAccount[] });

  protected readonly form = new FormGroup({
    organisation: new FormControl(this.api.lastOrganisation, { nonNullable: true }),
    userName: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    rememberMe: new FormControl(false, { nonNullable: true }),
  });

  private readonly target = computed(() => {
    const url = this.returnUrl() ?? '/';
    return /^\/(?![/\\])/.test(url) ? url : '/';
  });

  protected signIn(): void {
    const { organisation, userName, password, rememberMe } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    const place = this.onBareHost() ? this.api.chooseOrganisation(organisation.trim()) : of(undefined);
    place.pipe(switchMap(() => this.auth.login({ username: userName.trim(), password, rememberMe, redirectUrl: this.target() }))).subscribe({
      error: (error: unknown) => {
        this.problem.set(this.explain(error));
        this.busy.set(false);
      },
    });
  }

  protected take({ organisation, userName, password }: DemoAccount): void {
    this.form.patchValue({ organisation: organisation ?? '', userName, password });
  }

  private explain(error: unknown): Problem {
    const problem = toProblem(error);
    if (problem.code === 'Ui.SignIn.UnknownOrganisation') {
      return { ...problem, fields: { organisation: [this.texts.t('Ui.SignIn.UnknownOrganisation')] } };
    }
    const result = error instanceof HttpErrorResponse ? (error.error as { result?: number } | null)?.result : undefined;
    const key = { [SignInResult.Invalid]: 'Ui.SignIn.Invalid', [SignInResult.NotAllowed]: 'Ui.SignIn.NotAllowed', [SignInResult.LockedOut]: 'Ui.SignIn.LockedOut' }[result ?? 0];
    return key ? { ...problem, message: this.texts.t(key) } : problem;
  }
}
