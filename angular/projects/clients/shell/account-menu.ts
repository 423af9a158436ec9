import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { T, Theme, ThemeChoice, toProblem } from '@portal/shared/core';
import { Icon, Menu, MenuItem, MenuTrigger, Toasts } from '@portal/shared/ui';
import { AccountApi } from '../account/account-api';
import { ClientSession } from '../core/client-session';
import { TERMS_PAGE } from '../core/guards';
import { Place } from '../core/place';

/** Who is signed in; the customers of the login; light or dark; sign out. */
@Component({
  selector: 'client-account-menu',
  imports: [Icon, Menu, MenuItem, MenuTrigger, T],
  template: `
    <button type="button" class="who-am-i" [cdkMenuTriggerFor]="menu"><span class="sr">{{ 'Ui.Account' | t: { name: name() } }}</span><span class="avatar" aria-hidden="true">{{ initials() }}</span></button>
    <ng-template #menu>
      <div uiMenu>
        <p class="head"><strong><bdi>{{ name() }}</bdi></strong><br /><bdi class="dim">{{ session.contact()?.email }}</bdi></p>
        @if (session.customers().length > 1) {
          @for (customer of session.customers(); track customer.contactId) {
            <button type="button" uiMenuItem (chosen)="show(customer.contactId)"><svg uiIcon="building" class="s" /><bdi>{{ customer.customerName }}</bdi>@if (customer.isCurrent) {<svg uiIcon="check" class="s" />}</button>
          }
        }
        @for (choice of themes; track choice.value) {
          <button type="button" uiMenuItem (chosen)="theme.choose(choice.value)">{{ choice.text | t }}@if (theme.choice() === choice.value) {<svg uiIcon="check" class="s" />}</button>
        }
        @if (!place.view()) {
          <button type="button" uiMenuItem (chosen)="security()"><svg uiIcon="shield" class="s" />{{ 'Ui.Security.Title' | t }}</button>
        }
        <button type="button" uiMenuItem (chosen)="mails()"><svg uiIcon="mail" class="s" />{{ 'Portal.Mails.Title' | t }}</button>
        @if (session.supplier()?.hasTerms) {
          <button type="button" uiMenuItem (chosen)="terms()"><svg uiIcon="file" class="s" />{{ 'Portal.Terms.Title' | t }}</button>
        }
        <button type="button" uiMenuItem (chosen)="looks()"><svg uiIcon="eye" class="s" />{{ 'Portal.Looks.Title' | t }}</button>
        <button type="button" uiMenuItem (chosen)="signOut()"><svg uiIcon="signOut" class="s" />{{ 'Ui.SignOut' | t }}</button>
      </div>
    </ng-template>
  `,
  styles: `
    .who-am-i { display: grid; place-items: center; min-inline-size: 44px; min-block-size: 44px; padding: 0; border: 0; background: none; }
    .avatar { inline-size: 36px; block-size: 36px; font-size: var(--t-sm); }
    .head { padding: 8px 12px; font-size: var(--t-md); }
  `,
})
export class AccountMenu {
  private readonly router = inject(Router);
  private readonly account = inject(AccountApi);
  private readonly toasts = inject(Toasts);

  protected readonly session = inject(ClientSession);
  protected readonly place = inject(Place);
  protected readonly theme = inject(Theme);
  protected readonly themes: readonly { value: ThemeChoice; text: string }[] = [
    { value: 'light', text: 'Ui.Theme.Light' },
    { value: 'dark', text: 'Ui.Theme.Dark' },
    { value: 'system', text: 'Ui.Theme.System' },
  ];
  protected readonly name = computed(() => this.session.contact()?.name ?? '');
  protected readonly initials = computed(() =>
    this.name()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [...word][0] ?? '')
      .slice(0, 2)
      // Arabic letters would join into a word.
      .join('\u200C'),
  );

  protected show(contactId: string): void {
    this.session.chooseCustomer(contactId).subscribe(() => void this.router.navigateByUrl('/', { onSameUrlNavigation: 'reload' }));
  }

  protected mails(): void {
    void this.router.navigateByUrl('/mails');
  }

  protected terms(): void {
    void this.router.navigateByUrl(TERMS_PAGE);
  }

  protected looks(): void {
    void this.router.navigateByUrl('/looks');
  }

  protected security(): void {
    void this.router.navigateByUrl('/security');
  }

  protected signOut(): void {
    this.account.signOut().subscribe({
      next: () => void this.router.navigateByUrl('/login'),
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? ''),
    });
  }
}
