import { Component, computed, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { AuthService } from '@abp/ng.core';
import { Observable, from, of, switchMap } from 'rxjs';
import { HttpErrorResponse } from '@angular/common/http';
import { DemoAccount, Problem, PublicInfo, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { CodeStep, PasskeyLeft, SecurityApi, hasPasskeys } from '@portal/shared/security';
import { AdminSession } from '../core/session/admin-session';
import { SignInResult } from '../core/session/cookie-auth-service';
import { AccountApi } from './account-api';
import { DemoAccounts } from './demo-accounts';

/** Sign-in of the staff. On the bare host name it asks for the organisation too. */
@Component({
  selector: 'app-login',
  imports: [CodeStep, DemoAccounts, ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, T],
  templateUrl: './login.html',
  styleUrl: './account-panel.css',
})
export class Login {
  private readonly auth = inject(AuthService);
  private readonly api = inject(AccountApi);
  private readonly session = inject(AdminSession);
  private readonly texts = inject(Texts);
  private readonly security = inject(SecurityApi);
  private readonly router = inject(Router);

  /** Where to go afterwards; only an address of our own. */
  readonly returnUrl = input<string>();
  /** Came here because the session had ended. */
  readonly ended = input<string>();

  protected readonly onBareHost = this.session.isHost;
  protected readonly mayRegister = computed(() => this.session.setting('Abp.Account.IsSelfRegistrationEnabled') === 'true');
  protected readonly passkeys = hasPasskeys();
  /** The password was right and a code is asked for. */
  protected readonly needsCode = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly demo = inject(PublicInfo).demo;

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
    this.place(organisation).pipe(switchMap(() => this.auth.login({ username: userName.trim(), password, rememberMe, redirectUrl: this.target() }))).subscribe({
      error: (error: unknown) => {
        const problem = this.explain(error);
        this.needsCode.set(resultOf(error) === SignInResult.RequiresTwoFactor);
        this.problem.set(this.needsCode() ? null : problem);
        this.busy.set(false);
      },
    });
  }

  protected byPasskey(): void {
    const { organisation, rememberMe } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.place(organisation).pipe(switchMap(() => this.security.signInByPasskey(rememberMe)), switchMap(() => this.enter())).subscribe({
      error: (error: unknown) => {
        this.problem.set(error instanceof PasskeyLeft ? { status: 0, message: this.texts.t('Ui.Passkey.Left'), fields: {} } : this.explain(error));
        this.busy.set(false);
      },
    });
  }

  protected codeDone(): void {
    this.enter().subscribe({ error: (error: unknown) => this.startAgain(this.explain(error)) });
  }

  protected startAgain(problem: Problem | null = null): void {
    this.needsCode.set(false);
    this.busy.set(false);
    this.problem.set(problem);
  }

  protected take({ organisation, userName, password }: DemoAccount): void {
    this.form.patchValue({ organisation: organisation ?? '', userName, password });
  }

  private place(organisation: string): Observable<unknown> {
    return this.onBareHost() ? this.api.chooseOrganisation(organisation.trim()) : of(undefined);
  }

  private enter(): Observable<unknown> {
    return from(this.session.load()).pipe(switchMap(() => this.router.navigateByUrl(this.target())));
  }

  private explain(error: unknown): Problem {
    const problem = toProblem(error);
    if (problem.code === 'Ui.SignIn.UnknownOrganisation') {
      return { ...problem, fields: { organisation: [this.texts.t('Ui.SignIn.UnknownOrganisation')] } };
    }
    const result = resultOf(error);
    const key = { [SignInResult.Invalid]: 'Ui.SignIn.Invalid', [SignInResult.NotAllowed]: 'Ui.SignIn.NotAllowed', [SignInResult.LockedOut]: 'Ui.SignIn.LockedOut' }[result ?? 0];
    return key ? { ...problem, message: this.texts.t(key) } : problem;
  }
}

function resultOf(error: unknown): number | undefined {
  return error instanceof HttpErrorResponse ? (error.error as { result?: number } | null)?.result : undefined;
}
