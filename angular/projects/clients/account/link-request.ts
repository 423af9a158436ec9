import { Component, inject, input, signal } from '@angular/core';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { AccountApi } from './account-api';

/** Asks for a mail with a link that signs in; says the same whoever asks. */
@Component({
  selector: 'client-link-request',
  imports: [Icon, T],
  template: `
    @if (sent()) {
      <div class="notice" role="status"><svg uiIcon="mail" /><p>{{ 'Portal.MagicLink.Sent' | t }}</p></div>
    } @else {
      <button type="button" class="btn wide" [disabled]="busy()" (click)="ask()"><svg uiIcon="mail" />{{ 'Portal.MagicLink.Ask' | t }}</button>
      @if (hint(); as text) {<p class="help" role="alert">{{ text | t }}</p>}
      @if (problem(); as failed) {<p class="help bad" role="alert">{{ failed.message || ('Ui.Unreachable.Text' | t) }}</p>}
    }
  `,
  styles: ':host { display: grid; gap: 8px; } .btn.wide { inline-size: 100%; }',
})
export class LinkRequest {
  private readonly api = inject(AccountApi);

  /** What was typed above. */
  readonly email = input.required<string>();

  protected readonly busy = signal(false);
  protected readonly sent = signal(false);
  protected readonly hint = signal('');
  protected readonly problem = signal<Problem | null>(null);

  protected ask(): void {
    const email = this.email().trim();
    this.problem.set(null);
    this.hint.set(email === '' ? 'Portal.MagicLink.TypeEmail' : '');
    if (email === '') {
      return;
    }
    this.busy.set(true);
    this.api.askForLink(email).subscribe({
      next: () => this.sent.set(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
