import { Component, inject, input, output } from '@angular/core';
import { DemoAccount, T } from '@portal/shared/core';
import { ClientSession } from '../core/client-session';

/** Shown in demo mode only: which contacts can sign in here, and with what. */
@Component({
  selector: 'client-demo-contacts',
  imports: [T],
  template: `
    <section class="panel list" aria-labelledby="demo">
      <div class="it">
        <div>
          <h2 id="demo">{{ 'Ui.Demo.Title' | t }}</h2>
          <p class="sm">{{ 'Ui.Demo.Note' | t }}</p>
        </div>
      </div>
      @for (account of accounts(); track $index) {
        <div class="it">
          <div class="person">
            <strong><bdi>{{ account.person }}</bdi></strong>
            <p class="sm">@if (onBareHost()) {<bdi>{{ account.organisation }}</bdi> · }{{ languageOf(account) }} · {{ 'Ui.Demo.Role.' + account.role | t }}</p>
            <bdi class="ltr sm">{{ account.userName }} · {{ account.password }}</bdi>
          </div>
          <button type="button" class="btn" (click)="chosen.emit(account)">{{ 'Ui.Demo.Use' | t }}<span class="sr"> {{ account.userName }}</span></button>
        </div>
      }
    </section>
  `,
  styles: `
    h2 { font-size: var(--t-lg); line-height: var(--l-lg); }
    .person { min-inline-size: 0; overflow-wrap: anywhere; }
  `,
})
export class DemoContacts {
  private readonly session = inject(ClientSession);

  readonly accounts = input.required<readonly DemoAccount[]>();
  readonly chosen = output<DemoAccount>();

  protected onBareHost(): boolean {
    return this.session.supplier() === null;
  }

  protected languageOf({ language }: DemoAccount): string {
    return this.session.languages().find(({ tag }) => tag === language)?.name ?? language ?? '';
  }
}
