import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { AccountApi } from './account-api';
import { NewPasswordForm } from './new-password-form';

/** Where the link of the reset mail leads: account and single-use token stand in the address. */
@Component({
  selector: 'app-reset-password',
  imports: [Icon, NewPasswordForm, RouterLink, T],
  template: `
    <div class="panel card">
      <h1>{{ 'Ui.Reset.Title' | t }}</h1>
      @if (done()) {
        <div class="notice" role="status"><svg uiIcon="check" /><p>{{ 'Ui.Reset.Done' | t }}</p></div>
        <a class="btn fill wide" routerLink="/account/login">{{ 'Ui.SignIn.Action' | t }}</a>
      } @else {
        <app-new-password-form [action]="'Ui.Reset.Action' | t" [busy]="busy()" [problem]="problem()" (chosen)="reset($event)" />
        <p><a class="alone" routerLink="/account/forgot-password">{{ 'Ui.Reset.NewLink' | t }}</a></p>
      }
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class ResetPassword {
  private readonly api = inject(AccountApi);

  readonly userId = input('');
  readonly resetToken = input('');

  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected reset(password: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.resetPassword(this.userId(), this.resetToken(), password).subscribe({
      next: () => this.done.set(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
