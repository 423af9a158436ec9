import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Failure, Skeleton, ToastOutlet } from '@portal/shared/ui';
import { T } from '@portal/shared/core';
import { AdminSession } from './core/session/admin-session';

/** Not known yet, or not reachable: said here; nobody and somebody have their routes. */
@Component({
  selector: 'app-root',
  imports: [Failure, RouterOutlet, Skeleton, T, ToastOutlet],
  template: `
    @switch (session.state().kind) {
      @case ('loading') {
        <main class="start"><h1 class="sr">{{ 'Ui.Loading' | t }}</h1><ui-skeleton [lines]="6" /></main>
      }
      @case ('failed') {
        <main class="start"><h1 class="sr">{{ 'Ui.Unreachable.Title' | t }}</h1><ui-failure [problem]="problem()" [title]="'Ui.Unreachable.Title' | t" (retry)="session.start()" /></main>
      }
    }
    <router-outlet />
    <ui-toasts />
  `,
  styles: '.start { max-inline-size: 480px; margin: 15vh auto 0; padding-inline: var(--s-6); }',
})
export class App {
  protected readonly session = inject(AdminSession);

  protected problem() {
    const state = this.session.state();
    return state.kind === 'failed' ? state.problem : { status: 0, fields: {} };
  }
}
