import { Component, input, output } from '@angular/core';
import { T } from '@portal/shared/core';
import { DemoAccount } from './account-api';

/** Shown in demo mode only: who can sign in here, and with what. */
@Component({
  selector: 'app-demo-accounts',
  imports: [T],
  template: `
    <section class="panel" aria-labelledby="demo-title">
      <h2 id="demo-title">{{ 'Ui.Demo.Title' | t }}</h2>
      <ul>
        @for (account of accounts(); track account.title) {
          <li>
            <div class="grow">
              <strong>{{ account.title }}</strong>
              <p class="dim">@if (account.organisation) {<bdi>{{ account.organisation }}</bdi> · }<bdi class="ltr">{{ account.userName }}</bdi> · <bdi class="ltr code">{{ account.password }}</bdi></p>
            </div>
            @if (account.url) {
              <a class="btn small" [href]="account.url">{{ 'Ui.Open' | t }}</a>
            } @else {
              <button type="button" class="btn small" (click)="chosen.emit(account)">{{ 'Ui.Demo.Use' | t }}</button>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 { padding: 12px 16px; font-size: var(--t-sm); line-height: var(--l-sm); }
    li { display: flex; align-items: center; gap: var(--s-4); padding: 9px 16px 10px; border-block-start: 1px solid var(--line); }
    p { font-size: var(--t-xs); line-height: var(--l-xs); overflow-wrap: anywhere; }
  `,
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccount[]>();
  readonly chosen = output<DemoAccount>();
}
