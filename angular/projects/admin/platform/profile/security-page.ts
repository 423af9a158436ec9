import { Component, computed, inject } from '@angular/core';
import { T } from '@portal/shared/core';
import { PasskeyPanel, SecurityApi, SessionList, SessionSource, TwoFactorPanel } from '@portal/shared/security';
import { PageHead } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { ChangePassword } from './change-password';
import { SessionsEverywhere } from './sessions-everywhere';

/** How the own account proves itself, and where it is signed in. Whoever must set up two-factor sees only that. */
@Component({
  selector: 'app-security-page',
  imports: [ChangePassword, PageHead, PasskeyPanel, SessionList, SessionsEverywhere, T, TwoFactorPanel],
  template: `
    <ui-page-head [title]="'Ui.Security.Title' | t" />
    <div class="settings">
      <section><h2>{{ 'Ui.TwoFactor.Title' | t }}</h2><ui-two-factor-panel (changed)="session.load()" /></section>
      <section><h2>{{ 'Ui.Passkey.Title' | t }}</h2><ui-passkey-panel /></section>
      @if (!mustSetUp()) {
        <section><h2>{{ 'Platform.Profile.Password' | t }}</h2><app-change-password /></section>
        <section><h2>{{ 'Ui.Sessions.Title' | t }}</h2><ui-session-list [source]="sessions" /><app-sessions-everywhere /></section>
      }
    </div>
  `,
  styleUrl: '../settings/setting-page.css',
})
export class SecurityPage {
  private readonly api = inject(SecurityApi);
  protected readonly session = inject(AdminSession);
  protected readonly mustSetUp = computed(() => this.session.mustSetUpTwoFactor());
  protected readonly sessions: SessionSource = {
    load: (query) => this.api.sessions(query),
    end: (id) => this.api.endSession(id),
    endAll: () => this.api.endOtherSessions(),
  };
}
