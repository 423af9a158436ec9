import { DOCUMENT, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Problem, T, toProblem } from '@portal/shared/core';
import { CodeStep } from '@portal/shared/security';
import { Icon } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { AccountApi } from './account-api';

/**
 * Where the link of a sign-in mail leads. It asks for a click: programs that look into mails open links too, and must not use it up.
 * The token stands behind the "#" and leaves the address bar at once.
 */
@Component({
  selector: 'client-magic-link',
  imports: [CodeStep, Icon, RouterLink, T],
  template: `
    <h1>{{ 'Portal.MagicLink.Title' | t }}</h1>
    @if (needsCode()) {
      <ui-code-step (done)="enter()" (left)="leave()" />
    } @else if (token === '' || problem()) {
      <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ problem()?.message || ('Identity:LinkInvalid' | t) }}</p></div>
      <a class="btn fill wide" routerLink="/login">{{ 'Ui.BackToSignIn' | t }}</a>
    } @else {
      <p class="intro">{{ 'Portal.MagicLink.Text' | t }}</p>
      <button type="button" class="btn fill wide" [disabled]="busy()" (click)="use()">{{ 'Ui.SignIn.Action' | t }}</button>
    }
  `,
  styleUrl: './gate-page.css',
})
export class MagicLink {
  private readonly api = inject(AccountApi);
  private readonly session = inject(ClientSession);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly token = new URLSearchParams(this.window?.location.hash.slice(1) ?? '').get('token') ?? '';
  protected readonly busy = signal(false);
  protected readonly needsCode = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  constructor() {
    this.window?.history.replaceState(this.window.history.state, '', this.window.location.pathname);
  }

  protected use(): void {
    this.busy.set(true);
    this.api.useMagicLink(this.token).subscribe({
      next: ({ needsCode }) => (needsCode ? this.needsCode.set(true) : this.enter()),
      error: (error: unknown) => this.problem.set(toProblem(error)),
    });
  }

  protected enter(): void {
    this.session.load().subscribe(() => void this.router.navigateByUrl('/'));
  }

  protected leave(): void {
    void this.router.navigateByUrl('/login');
  }
}
