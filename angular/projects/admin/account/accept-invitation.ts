import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';
import { AccountApi } from './account-api';
import { NewPasswordForm } from './new-password-form';

/** Where the link of a staff invitation leads: a password is chosen once, then one signs in. */
@Component({
  selector: 'app-accept-invitation',
  imports: [Icon, NewPasswordForm, RouterLink, T],
  template: `
    <div class="panel card">
      <h1>{{ 'Ui.Invitation.Title' | t }}</h1>
      @if (done()) {
        <div class="notice" role="status"><svg uiIcon="check" /><p>{{ 'Ui.Invitation.Done' | t }}</p></div>
        <a class="btn fill wide" routerLink="/account/login">{{ 'Ui.SignIn.Action' | t }}</a>
      } @else {
        <p class="intro">{{ 'Ui.Invitation.Text' | t: { organisation: session.tenant()?.name ?? '' } }}</p>
        <app-new-password-form [action]="'Ui.Invitation.Action' | t" [busy]="busy()" [problem]="problem()" (chosen)="accept($event)" />
      }
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class AcceptInvitation {
  private readonly api = inject(AccountApi);

  readonly token = input('');

  protected readonly session = inject(AdminSession);
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected accept(password: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.acceptInvitation(this.token(), password).subscribe({
      next: () => this.done.set(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
