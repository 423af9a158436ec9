import { Component, inject, output } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { T, Texts, loading } from '@portal/shared/core';
import { Dialogs, Failure, Icon, Skeleton, Status, Toasts } from '@portal/shared/ui';
import { AuthenticatorDialog } from './authenticator-dialog';
import { PasswordDialog, PasswordQuestion } from './password-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';
import { AuthenticatorSetup, SecurityApi } from './security-api';

/** Two-factor of the own account: set up, new recovery codes, switch off. */
@Component({
  selector: 'ui-two-factor-panel',
  imports: [Failure, Icon, Skeleton, Status, T],
  template: `
    @if (security(); as now) {
      @if (now.isTwoFactorRequired && !now.isTwoFactorOn) {
        <div class="notice warn" role="status"><svg uiIcon="shield" /><p>{{ 'Ui.TwoFactor.Required' | t }}</p></div>
      }
      <p class="mid">{{ 'Ui.TwoFactor.Text' | t }}</p>
      @if (now.isTwoFactorOn) {
        <p class="state"><ui-status tone="good">{{ 'Ui.TwoFactor.On' | t }}</ui-status><span class="dim">{{ 'Ui.TwoFactor.CodesLeft' | t: { count: now.recoveryCodesLeft } }}</span></p>
        <div class="acts">
          <button type="button" class="btn" (click)="renewCodes()">{{ 'Ui.TwoFactor.NewCodes' | t }}</button>
          <button type="button" class="btn bad" (click)="remove()">{{ 'Ui.TwoFactor.SwitchOff' | t }}</button>
        </div>
      } @else {
        <div class="acts"><button type="button" class="btn fill" (click)="setUp()"><svg uiIcon="shield" />{{ 'Ui.TwoFactor.SetUp' | t }}</button></div>
      }
    } @else if (failed(); as problem) {
      <ui-failure [problem]="problem" (retry)="load()" />
    } @else {
      <ui-skeleton [lines]="3" />
    }
  `,
  styles: `
    :host { display: grid; gap: 14px; }
    .state, .acts { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 14px; }
  `,
})
export class TwoFactorPanel {
  private readonly api = inject(SecurityApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  /** It was switched on or off: what the session may do has changed. */
  readonly changed = output();

  private readonly found = loading(() => this.api.get());
  protected readonly security = this.found.value;
  protected readonly failed = this.found.problem;

  constructor() {
    this.load();
  }

  protected load(): void {
    this.found.load();
  }

  protected async setUp(): Promise<void> {
    const setup = await this.ask<AuthenticatorSetup>('Ui.TwoFactor.SetUp', 'Ui.Security.ProveText', 'Ui.Security.Continue', (password) => this.api.startAuthenticator(password));
    const codes = setup && (await this.dialogs.ask<readonly string[]>(AuthenticatorDialog, setup));
    if (codes) {
      await this.show(codes);
      this.toasts.done(this.texts.t('Ui.TwoFactor.SwitchedOn'));
      this.changed.emit();
    }
  }

  protected async renewCodes(): Promise<void> {
    const codes = await this.ask<readonly string[]>('Ui.TwoFactor.NewCodes', 'Ui.TwoFactor.NewCodesText', 'Ui.TwoFactor.NewCodes', (password) => this.api.renewCodes(password));
    if (codes) {
      await this.show(codes);
    }
  }

  protected async remove(): Promise<void> {
    const done = await this.ask<boolean>('Ui.TwoFactor.SwitchOff', 'Ui.TwoFactor.SwitchOffText', 'Ui.TwoFactor.SwitchOff', (password) => this.api.removeAuthenticator(password), true);
    if (done) {
      this.toasts.done(this.texts.t('Ui.TwoFactor.SwitchedOff'));
      this.load();
      this.changed.emit();
    }
  }

  private ask<R>(title: string, text: string, action: string, run: PasswordQuestion<unknown>['run'], bad = false): Promise<R | undefined> {
    const question: PasswordQuestion<unknown> = { title: this.texts.t(title), text: this.texts.t(text), action: this.texts.t(action), bad, run };
    return this.dialogs.ask<R>(PasswordDialog, question);
  }

  private async show(codes: readonly string[]): Promise<void> {
    await firstValueFrom(this.dialogs.open(RecoveryCodesDialog, codes).closed);
    this.load();
  }
}
