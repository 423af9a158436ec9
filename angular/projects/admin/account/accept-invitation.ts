import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { from, switchMap } from 'rxjs';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon, Skeleton } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';
import { AccountApi, Invitation } from './account-api';
import { NewPasswordForm } from './new-password-form';

/** Where the link of a staff invitation leads: a password is chosen once, and one is signed in. */
@Component({
  selector: 'app-accept-invitation',
  imports: [Icon, NewPasswordForm, RouterLink, Skeleton, T],
  template: `
    <div class="panel card">
      <h1>{{ 'Ui.Invitation.Title' | t }}</h1>
      @if (refused(); as reason) {
        <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ reason.message || ('Ui.Unreachable.Text' | t) }}</p></div>
        <p><a class="alone" routerLink="/account/login">{{ 'Ui.BackToSignIn' | t }}</a></p>
      } @else if (invitation(); as guest) {
        <p class="intro">{{ 'Ui.Invitation.Text' | t: { organisation: guest.organisation } }}</p>
        <p><span class="dim">{{ 'Ui.SignIn.UserName' | t }}</span><br /><strong><bdi>{{ guest.userName }}</bdi></strong></p>
        <app-new-password-form [action]="'Ui.Invitation.Action' | t" [busy]="busy()" [problem]="problem()" (chosen)="accept($event)" />
      } @else {
        <ui-skeleton [lines]="4" />
      }
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class AcceptInvitation {
  private readonly api = inject(AccountApi);
  private readonly session = inject(AdminSession);
  private readonly router = inject(Router);

  readonly token = input('');

  protected readonly invitation = signal<Invitation | undefined>(undefined);
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  constructor() {
    effect(() => {
      const token = this.token();
      untracked(() => this.look(token));
    });
  }

  protected accept(password: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api
      .acceptInvitation(this.token(), password)
      .pipe(switchMap(() => from(this.session.load())))
      .subscribe({
        next: () => void this.router.navigateByUrl('/'),
        error: (error: unknown) => {
          this.problem.set(toProblem(error));
          this.busy.set(false);
        },
      });
  }

  private look(token: string): void {
    this.api.invitation(token).subscribe({
      next: (invitation) => this.invitation.set(invitation),
      error: (error: unknown) => this.refused.set(toProblem(error)),
    });
  }
}
