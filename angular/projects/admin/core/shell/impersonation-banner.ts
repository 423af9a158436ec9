import { Component, inject } from '@angular/core';
import { AuthService } from '@abp/ng.core';
import { T } from '@portal/shared/core';
import { AdminSession } from '../session/admin-session';

/** On every page while staff of the host works in an administrator's place: who looks, and the way out. */
@Component({
  selector: 'app-impersonation-banner',
  imports: [T],
  template: `
    @if (session.user()?.impersonatorUserName; as who) {
      <div class="banner" role="status">
        <p>{{ 'Platform.Impersonate.Banner' | t: { who: who, account: session.user()?.userName ?? '' } }}</p>
        <button type="button" class="btn small" (click)="leave()">{{ 'Platform.Impersonate.Leave' | t }}</button>
      </div>
    }
  `,
  styles: `
    .banner { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2) var(--s-4); padding: 6px var(--s-4); background: var(--warn-tint); color: var(--ink); }
    p { flex: 1 1 240px; margin: 0; font-weight: var(--w-strong); }
  `,
})
export class ImpersonationBanner {
  private readonly auth = inject(AuthService);
  protected readonly session = inject(AdminSession);

  protected leave(): void {
    this.auth.logout().subscribe();
  }
}
