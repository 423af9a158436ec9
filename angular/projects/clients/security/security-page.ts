import { Component, inject } from '@angular/core';
import { T } from '@portal/shared/core';
import { PasskeyPanel, SecurityApi, SessionList, SessionSource, TwoFactorPanel } from '@portal/shared/security';
import { ClientSession } from '../core/client-session';
import { PasswordPanel } from './password-panel';

/** How the contact proves itself, and where it is signed in. Whoever must set up two-factor sees only that. */
@Component({
  selector: 'client-security-page',
  imports: [PasskeyPanel, PasswordPanel, SessionList, T, TwoFactorPanel],
  template: `
    <div class="page">
      <h1 class="hello">{{ 'Ui.Security.Title' | t }}</h1>
      <div class="parts">
        <section class="panel"><h2>{{ 'Ui.TwoFactor.Title' | t }}</h2><ui-two-factor-panel (changed)="reload()" /></section>
        <section class="panel"><h2>{{ 'Ui.Passkey.Title' | t }}</h2><ui-passkey-panel /></section>
        @if (!session.mustSetUpTwoFactor()) {
          <section class="panel"><h2>{{ 'Ui.SignIn.Password' | t }}</h2><client-password-panel /></section>
          <section class="panel"><h2>{{ 'Ui.Sessions.Title' | t }}</h2><ui-session-list [source]="sessions" /></section>
        }
      </div>
    </div>
  `,
  styles: `
    :host { display: block; }
    .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; max-inline-size: 720px; }
    section { display: grid; gap: 14px; padding: 20px; }
    h2 { font-size: var(--t-lg); line-height: var(--l-lg); }
  `,
})
export class SecurityPage {
  private readonly api = inject(SecurityApi);
  protected readonly session = inject(ClientSession);
  protected readonly sessions: SessionSource = {
    load: (query) => this.api.sessions(query),
    end: (id) => this.api.endSession(id),
    endAll: () => this.api.endOtherSessions(),
  };

  protected reload(): void {
    this.session.load().subscribe();
  }
}
