import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { PortalApi } from '../core/portal-api';

/** Where the link "unsubscribe" of a mail leads. It asks for a click: programs that look into mails open links too. */
@Component({
  selector: 'client-unsubscribe',
  imports: [Icon, RouterLink, T],
  template: `
    <h1>{{ 'Portal.Unsubscribe.Title' | t }}</h1>
    @switch (state()) {
      @case ('done') {
        <p class="intro" role="status">{{ 'Portal.Unsubscribe.Done' | t }}</p>
        <a class="btn wide" routerLink="/">{{ 'Portal.Home.Title' | t }}</a>
      }
      @case ('failed') {
        <div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ 'Portal.Unsubscribe.Invalid' | t }}</p></div>
      }
      @default {
        @if (label(); as text) {<p><strong>{{ text }}</strong></p>}
        <p>{{ 'Portal.Unsubscribe.Text' | t }}</p>
        @if (problem(); as failed) {<div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ failed.message || ('Ui.Unreachable.Text' | t) }}</p></div>}
        <button type="button" class="btn fill wide" [disabled]="state() === 'busy'" (click)="use()">{{ 'Portal.Unsubscribe.Act' | t }}</button>
      }
    }
  `,
  styleUrl: '../account/gate-page.css',
})
export class Unsubscribe {
  private readonly api = inject(PortalApi);
  private readonly texts = inject(Texts);

  readonly token = input.required<string>();
  readonly kind = input<string>();

  protected readonly state = signal<'asked' | 'busy' | 'done' | 'failed'>('asked');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly label = computed(() => {
    const key = `Portal.Mails.${this.kind() ?? ''}`;
    return this.texts.has(key) ? this.texts.t(key) : '';
  });

  protected use(): void {
    this.state.set('busy');
    this.problem.set(null);
    this.api.unsubscribe(this.token()).subscribe({
      next: () => this.state.set('done'),
      error: (error: unknown) => {
        const problem = toProblem(error);
        const isInvalid = problem.status === 404;
        this.problem.set(isInvalid ? null : problem);
        this.state.set(isInvalid ? 'failed' : 'asked');
      },
    });
  }
}
