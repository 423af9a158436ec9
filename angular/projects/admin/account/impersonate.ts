import { HttpClient } from '@angular/common/http';
import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { from, switchMap } from 'rxjs';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon, Skeleton } from '@portal/shared/ui';
import { AdminSession } from '../core/session/admin-session';

/** Where the link of an impersonation leads: it opens the session at once, since nobody mails it. */
@Component({
  selector: 'app-impersonate',
  imports: [Icon, RouterLink, Skeleton, T],
  template: `
    <div class="panel card">
      <h1>{{ (refused() ? 'Platform.Impersonate.Refused' : 'Platform.Impersonate.Opening') | t }}</h1>
      @if (refused(); as reason) {
        <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ reason === 'dead' ? ('Identity:LinkInvalid' | t) : reason.message || ('Ui.Unreachable.Text' | t) }}</p></div>
        <p><a class="alone" routerLink="/account/login">{{ 'Ui.BackToSignIn' | t }}</a></p>
      } @else {
        <ui-skeleton [lines]="3" />
      }
    </div>
  `,
  styleUrl: './account-panel.css',
})
export class Impersonate {
  protected readonly refused = signal<Problem | 'dead' | undefined>(undefined);

  constructor() {
    const session = inject(AdminSession);
    const router = inject(Router);
    const token = new URLSearchParams(inject(DOCUMENT).location.hash.slice(1)).get('token') ?? '';
    const http = inject(HttpClient);
    if (!token) {
      this.refused.set('dead');
      return;
    }
    http
      .post<void>('/api/account/impersonate', { token })
      .pipe(switchMap(() => from(session.load())))
      .subscribe({ next: () => void router.navigateByUrl('/', { replaceUrl: true }), error: (error: unknown) => this.refused.set(toProblem(error)) });
  }
}
