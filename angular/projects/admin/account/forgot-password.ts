import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { of, switchMap } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';
import { AccountApi } from './account-api';

/** Asks for a reset link. The answer is the same whether the address is known or not. */
@Component({
  selector: 'app-forgot-password',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, T],
  template: `
    <div class="panel card">
      <h1>{{ 'Ui.Forgot.Title' | t }}</h1>
      @if (sent()) {
        <div class="notice" role="status"><svg uiIcon="mail" /><p>{{ 'Ui.Forgot.Sent' | t }}</p></div>
      } @else {
        <p class="intro">{{ 'Ui.Forgot.Text' | t }}</p>
        <form [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
          <ui-error-summary />
          @if (onBareHost()) {
            <ui-field [label]="'Ui.SignIn.Organisation' | t" [hint]="'Ui.SignIn.OrganisationHint' | t"><input uiInput formControlName="organisation" autocomplete="organization" dir="auto" spellcheck="false" /></ui-field>
          }
          <ui-field [label]="'Ui.Email' | t"><input uiInput type="email" formControlName="email" autocomplete="email" dir="ltr" /></ui-field>
          <button class="btn fill wide" [disabled]="busy()">{{ 'Ui.Forgot.Action' | t }}</button>
        </form>
      }
      <p><a class="alone" routerLink="/account/login">{{ 'Ui.BackToSignIn' | t }}</a></p>
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class ForgotPassword {
  private readonly api = inject(AccountApi);
  private readonly texts = inject(Texts);

  protected readonly onBareHost = inject(AdminSession).isHost;
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    organisation: new FormControl(this.api.lastOrganisation, { nonNullable: true }),
    email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }),
  });

  protected send(): void {
    const { organisation, email } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    const place = this.onBareHost() ? this.api.chooseOrganisation(organisation.trim()) : of(undefined);
    place.pipe(switchMap(() => this.api.sendPasswordReset(email.trim()))).subscribe({
      next: () => this.sent.set(true),
      error: (error: unknown) => {
        const problem = toProblem(error);
        const unknown = problem.code === 'Ui.SignIn.UnknownOrganisation';
        this.problem.set(unknown ? { ...problem, fields: { organisation: [this.texts.t(problem.code ?? '')] } } : problem);
        this.busy.set(false);
      },
    });
  }
}
