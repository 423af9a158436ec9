import { Component, computed, input, output } from '@angular/core';
import { DemoAccount, T } from '@portal/shared/core';

/** Shown in demo mode only: who can sign in here, and with what. Contacts have a page of their own. */
@Component({
  selector: 'app-demo-accounts',
  imports: [T],
  template: `
    <section class="panel" aria-labelledby="demo-title">
      <h2 id="demo-title">{{ 'Ui.Demo.Title' | t }}</h2>
      <p class="dim note">{{ 'Ui.Demo.Note' | t }}</p>
      <ul>
        @for (account of staff(); track $index) {
          <li>
            <div class="grow">
              <strong>@if (account.organisation) {<bdi>{{ account.organisation }}</bdi> · }{{ 'Ui.Demo.Role.' + account.role | t }}</strong>
              <p class="dim">@if (account.person !== account.userName) {<bdi>{{ account.person }}</bdi> · }<bdi class="ltr">{{ account.userName }}</bdi> · <bdi class="ltr code">{{ account.password }}</bdi></p>
            </div>
            <button type="button" class="btn small" (click)="chosen.emit(account)">{{ 'Ui.Demo.Use' | t }}<span class="sr"> {{ account.organisation }} {{ account.userName }}</span></button>
          </li>
        }
        @if (staff().length < accounts().length) {
          <li>
            <strong class="grow">{{ 'Ui.Demo.Clients' | t }}</strong>
            <a class="btn small" href="/clients/login">{{ 'Ui.Open' | t }}</a>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 { padding: 12px 16px 0; font-size: var(--t-sm); line-height: var(--l-sm); }
    .note { padding: 0 16px 10px; }
    li { display: flex; align-items: center; gap: var(--s-4); padding: 9px 16px 10px; border-block-start: 1px solid var(--line); }
    p { font-size: var(--t-xs); line-height: var(--l-xs); overflow-wrap: anywhere; }
  `,
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccount[]>();
  readonly chosen = output<DemoAccount>();
  protected readonly staff = computed(() => this.accounts().filter(({ role }) => !role.startsWith('Contact')));
}
