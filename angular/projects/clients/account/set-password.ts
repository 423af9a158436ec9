import { DOCUMENT, Component, computed, inject, input, signal } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Observable } from 'rxjs';
import { Problem, T, Texts, loading, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input, Skeleton } from '@portal/shared/ui';
import { AccountApi, SignInStep } from './account-api';

const SHORTEST = 10;

/**
 * Where the links of the welcome mail and of a reset lead. The token stands behind the "#": it never
 * reaches a server log, and it leaves the address bar at once.
 */
@Component({
  selector: 'client-set-password',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, Skeleton, T],
  template: `
    @if (done()) {
      <h1>{{ 'Ui.Reset.Title' | t }}</h1>
      <div class="notice" role="status"><svg uiIcon="check" /><p>{{ 'Ui.Reset.Done' | t }}</p></div>
      <a class="btn fill wide" routerLink="/login">{{ 'Ui.SignIn.Action' | t }}</a>
    } @else if (dead()) {
      <h1>{{ 'Portal.Welcome.DeadTitle' | t }}</h1>
      <p class="intro">{{ 'Portal.Welcome.DeadText' | t }}</p>
      <a class="btn fill wide" routerLink="/forgot-password">{{ 'Ui.Reset.NewLink' | t }}</a>
    } @else if (welcome() && !info.value()) {
      <ui-skeleton [lines]="4" />
    } @else {
      <h1>@if (welcome()) {{{ 'Portal.Welcome.Hello' | t: { name: info.value()?.name ?? '' } }}} @else {{{ 'Ui.Reset.Title' | t }}}</h1>
      @if (welcome()) {<p class="intro">{{ 'Portal.Welcome.Text' | t: { email: info.value()?.email ?? '' } }}</p>}
      <form [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Ui.NewPassword' | t" [hint]="rule()"><input uiInput type="password" formControlName="password" autocomplete="new-password" dir="ltr" /></ui-field>
        <ui-field [label]="'Ui.RepeatPassword' | t"><input uiInput type="password" formControlName="again" autocomplete="new-password" dir="ltr" /></ui-field>
        <button class="btn fill wide" [disabled]="busy()">{{ (welcome() ? 'Portal.Welcome.Action' : 'Ui.Reset.Action') | t }}</button>
      </form>
    }
  `,
  styleUrl: './gate-page.css',
})
export class SetPassword {
  private readonly api = inject(AccountApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly token = new URLSearchParams(this.window?.location.hash.slice(1) ?? '').get('token') ?? '';

  /** "welcome" or "reset", from the route. */
  readonly purpose = input.required<string>();

  protected readonly welcome = computed(() => this.purpose() === 'welcome');
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly info = loading(() => this.api.invitation(this.token));
  protected readonly dead = computed(() => this.token === '' || (this.welcome() && this.info.problem() !== undefined));
  protected readonly rule = computed(() => this.texts.t('Ui.PasswordRule.Length', { count: SHORTEST }));

  protected readonly form = new FormGroup({
    password: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(SHORTEST)] }),
    again: new FormControl('', { nonNullable: true, validators: [Validators.required, sameAs('password')] }),
  });

  constructor() {
    this.window?.history.replaceState(this.window.history.state, '', this.window.location.pathname);
    if (this.token !== '' && this.window?.location.pathname.endsWith('/welcome')) {
      this.info.load();
    }
  }

  protected save(): void {
    const { password } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    const act: Observable<SignInStep | void> = this.welcome() ? this.api.acceptInvitation(this.token, password) : this.api.resetPassword(this.token, password);
    act.subscribe({
      // Whoever had a login with two-factor goes on at the sign-in: the new password alone opens nothing.
      next: (step) => (this.welcome() ? void this.router.navigateByUrl(step?.needsCode ? '/login' : '/') : this.done.set(true)),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}

function sameAs(name: string): (control: AbstractControl) => ValidationErrors | null {
  return (control) => (control.value && control.value !== control.parent?.get(name)?.value ? { sameAs: true } : null);
}
