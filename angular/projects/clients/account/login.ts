import { HttpErrorResponse } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Observable, of, switchMap } from 'rxjs';
import { DemoAccount, Problem, PublicInfo, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { CodeStep, PasskeyLeft, SecurityApi, hasPasskeys } from '@portal/shared/security';
import { ClientSession } from '../core/client-session';
import { AccountApi, UnknownOrganisation } from './account-api';
import { DemoContacts } from './demo-contacts';
import { LinkRequest } from './link-request';

/** Sign-in of the contacts. On the bare host it asks for the supplier's name first. */
@Component({
  selector: 'client-login',
  imports: [CodeStep, DemoContacts, ErrorSummary, Field, FormFields, Icon, Input, LinkRequest, ReactiveFormsModule, RouterLink, T],
  template: `
    <h1>{{ 'Portal.SignIn.Title' | t }}</h1>
    @if (ended() !== undefined) {
      <div class="notice" role="status"><svg uiIcon="clock" /><p>{{ 'Ui.SignIn.Ended' | t }}</p></div>
    }
    @if (needsCode()) {
      <ui-code-step (done)="enter()" (left)="startAgain()" />
    } @else {
    <form [formGroup]="form" (uiSubmit)="signIn()" [problem]="problem()">
      <ui-error-summary />
      @if (onBareHost()) {
        <ui-field [label]="'Portal.SignIn.Supplier' | t" [hint]="'Portal.SignIn.SupplierHint' | t"><input uiInput formControlName="organisation" autocomplete="organization" dir="auto" autocapitalize="none" spellcheck="false" /></ui-field>
      }
      <ui-field [label]="'Ui.Email' | t"><input uiInput type="email" formControlName="email" autocomplete="username" dir="ltr" /></ui-field>
      <ui-field [label]="'Ui.SignIn.Password' | t"><input uiInput type="password" formControlName="password" autocomplete="current-password" dir="ltr" /></ui-field>
      <label class="check"><input type="checkbox" formControlName="rememberMe" />{{ 'Ui.SignIn.Remember' | t }}</label>
      <button class="btn fill wide" [disabled]="busy()">{{ 'Ui.SignIn.Action' | t }}</button>
    </form>
    @if (passkeys) {
      <button type="button" class="btn wide" [disabled]="busy()" (click)="byPasskey()"><svg uiIcon="shield" />{{ 'Ui.Passkey.SignIn' | t }}</button>
    }
    @if (session.offersMagicLink()) {
      <client-link-request [email]="email()" />
    }
    <a class="alone" routerLink="/forgot-password">{{ 'Ui.SignIn.Forgot' | t }}</a>
    @if (demo().length > 0) {
      <client-demo-contacts [accounts]="demo()" (chosen)="take($event)" />
    }
    }
  `,
  styleUrl: './gate-page.css',
})
export class Login {
  private readonly api = inject(AccountApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly security = inject(SecurityApi);
  protected readonly session = inject(ClientSession);

  /** Where to go afterwards; only an address of our own. */
  readonly returnUrl = input<string>();
  /** Came here because the session had ended. */
  readonly ended = input<string>();

  protected readonly passkeys = hasPasskeys();
  /** The password was right and a code is asked for. */
  protected readonly needsCode = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly onBareHost = computed(() => this.session.supplier() === null);
  private readonly info = inject(PublicInfo);
  protected readonly demo = computed(() => this.info.demo().filter(({ role }) => role.startsWith('Contact')));

  protected readonly form = new FormGroup({
    organisation: new FormControl('', { nonNullable: true }),
    email: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    rememberMe: new FormControl(false, { nonNullable: true }),
  });

  protected readonly email = toSignal(this.form.controls.email.valueChanges, { initialValue: '' });

  protected signIn(): void {
    const { organisation, email, password, rememberMe } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.place(organisation).pipe(switchMap(() => this.api.signIn(email.trim(), password, rememberMe))).subscribe({
      next: ({ needsCode }) => (needsCode ? this.needsCode.set(true) : void this.router.navigateByUrl(this.target())),
      error: (error: unknown) => {
        this.problem.set(this.explain(error));
        this.busy.set(false);
      },
    });
  }

  protected byPasskey(): void {
    const { organisation, rememberMe } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.place(organisation).pipe(switchMap(() => this.security.signInByPasskey(rememberMe))).subscribe({
      next: () => this.enter(),
      error: (error: unknown) => {
        this.problem.set(error instanceof PasskeyLeft ? { status: 0, message: this.texts.t('Ui.Passkey.Left'), fields: {} } : this.explain(error));
        this.busy.set(false);
      },
    });
  }

  protected enter(): void {
    this.session.load().subscribe(() => void this.router.navigateByUrl(this.target()));
  }

  protected startAgain(): void {
    this.needsCode.set(false);
    this.busy.set(false);
  }

  protected take({ organisation, userName, password }: DemoAccount): void {
    this.form.patchValue({ organisation: organisation ?? '', email: userName, password });
  }

  private place(organisation: string): Observable<unknown> {
    return this.onBareHost() ? this.api.chooseOrganisation(organisation.trim()) : of(undefined);
  }

  private target(): string {
    const url = this.returnUrl() ?? '/';
    return /^\/(?![/\\])/.test(url) ? url : '/';
  }

  private explain(error: unknown): Problem {
    if (error instanceof UnknownOrganisation) {
      return { status: 404, fields: { organisation: [this.texts.t('Ui.SignIn.UnknownOrganisation')] } };
    }
    const problem = toProblem(error);
    return error instanceof HttpErrorResponse && error.status === 401 ? { ...problem, message: this.texts.t('Portal.SignIn.Wrong') } : problem;
  }
}
