import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { from, switchMap } from 'rxjs';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Dialogs, Icon, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { ProfileApi } from './profile-api';

/** Ends every session of this account, this one too: for a lost machine. */
@Component({
  selector: 'app-sessions-everywhere',
  imports: [Icon, T],
  template: `
    <p class="mid">{{ 'Platform.Profile.SessionsText' | t }}</p>
    <button type="button" class="btn" (click)="signOut()"><svg uiIcon="signOut" />{{ 'Platform.Profile.SignOutEverywhere' | t }}</button>
  `,
  styles: ':host { display: grid; justify-items: start; gap: 14px; }',
})
export class SessionsEverywhere {
  private readonly api = inject(ProfileApi);
  private readonly session = inject(AdminSession);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected async signOut(): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Profile.SignOutEverywhere'),
      text: this.texts.t('Platform.Profile.SessionsText'),
      action: this.texts.t('Ui.SignOut'),
    });
    if (sure) {
      this.api
        .signOutEverywhere()
        .pipe(switchMap(() => from(this.session.load())))
        .subscribe({
          next: () => void this.router.navigateByUrl('/account/login'),
          error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
        });
    }
  }
}
