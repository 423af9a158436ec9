import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Theme } from '@portal/shared/core';
import { Failure, ToastOutlet } from '@portal/shared/ui';
import { ClientSession } from './core/client-session';

@Component({
  selector: 'client-root',
  imports: [Failure, RouterOutlet, ToastOutlet],
  host: { class: 'c' },
  template: `
    @let state = session.state();
    @if (state.kind === 'failed') {
      <ui-failure [problem]="state.problem" (retry)="retry()" />
    } @else {
      <router-outlet />
    }
    <ui-toasts />
  `,
  styles: ':host { display: block; }',
})
export class App {
  protected readonly session = inject(ClientSession);
  protected readonly theme = inject(Theme);

  protected retry(): void {
    this.session.load().subscribe();
  }
}
