import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { of, switchMap } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { AccountApi, UnknownOrganisation } from './account-api';

/** Asks for a reset link. The answer is the same whether the address is known or not. */
@Component({
  selector: 'client-forgot-password',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, RouterLink, T],
  template: `
    <h1>{{ 'Ui.Forgot.Title' | t }}</h1>
    @if (sent()) {
      <div class="notice" role="status"><svg uiIcon="mail" /><p>{{ 'Ui.Forgot.Sent' | t }}</p></div>
    } @else {
      <p class="intro">{{ 'Ui.Forgot.Text' | t }}</p>
      <form [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
        <ui-error-summary />
        @if (onBareHost()) {
          <ui-field [label]="'Portal.SignIn.Supplier' | t" [hint]="'Portal.SignIn.SupplierHint' | t"><input uiInput formControlName="organisation" autocomplete="organization" dir="auto" spellcheck="false" /></ui-field>
        }
        <ui-field [label]="'Ui.Email' | t"><input uiInput type="email" formControlName="email" autocomplete="email" dir="ltr" /></ui-field>
        <button class="btn fill wide" [disabled]="busy()">{{ 'Ui.Forgot.Action' | t }}</button>
      </form>
    }
    <a class="alone" routerLink="/login">{{ 'Ui.BackToSignIn' | t }}</a>
  `,
  styleUrl: './gate-page.css',
})
export class ForgotPassword {
  private readonly api = inject(AccountApi);
  private readonly texts = inject(Texts);
  private readonly session = inject(ClientSession);

  protected readonly onBareHost = computed(() => this.session.supplier() === null);
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    organisation: new FormControl('', { nonNullable: true }),
    email: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] }),
  });

  protected send(): void {
    const { organisation, email } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    const place = this.onBareHost() ? this.api.chooseOrganisation(organisation.trim()) : of(undefined);
    place.pipe(switchMap(() => this.api.sendReset(email.trim()))).subscribe({
      next: () => this.sent.set(true),
      error: (error: unknown) => {
        const unknown = error instanceof UnknownOrganisation;
        this.problem.set(unknown ? { status: 404, fields: { organisation: [this.texts.t('Ui.SignIn.UnknownOrganisation')] } } : toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
