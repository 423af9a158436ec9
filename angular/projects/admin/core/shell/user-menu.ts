import { Component, computed, inject } from '@angular/core';
import { CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { RouterLink } from '@angular/router';
import { AuthService } from '@abp/ng.core';
import { T, Texts, Theme, toProblem } from '@portal/shared/core';
import { Icon, IconName, Menu, MenuItem, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../session/admin-session';
import { LanguageMenu } from './language-menu';

/** Who is signed in; profile, theme, sign out; the language too where the bar has no room. */
@Component({
  selector: 'app-user-menu',
  imports: [CdkMenuItemRadio, CdkMenuTrigger, Icon, LanguageMenu, Menu, MenuItem, RouterLink, T],
  template: `
    <button type="button" class="face" [cdkMenuTriggerFor]="menu" ><span class="sr">{{ 'Ui.Account' | t: { name: name() } }}</span><span class="avatar" aria-hidden="true">{{ initials() }}</span></button>
    <ng-template #menu>
      <div uiMenu>
        <p class="who"><strong>{{ name() }}</strong><br />{{ session.user()?.email }}</p>
        <hr />
        <a uiMenuItem routerLink="/profile"><svg uiIcon="user" />{{ 'Platform.Profile.Title' | t }}</a>
        <a uiMenuItem routerLink="/profile/security"><svg uiIcon="shield" />{{ 'Ui.Security.Title' | t }}</a>
        <hr />
        <div role="group" [attr.aria-label]="'Ui.Theme' | t">
          @for (choice of choices; track choice.value) {
            <button type="button" class="ui-menu-item" cdkMenuItemRadio [cdkMenuItemChecked]="theme.choice() === choice.value" (cdkMenuItemTriggered)="theme.choose(choice.value)">
              <svg [uiIcon]="choice.icon" /><span class="grow">{{ choice.text | t }}</span>
              @if (theme.choice() === choice.value) {<svg uiIcon="check" class="s" />}
            </button>
          }
        </div>
        <hr />
        <button type="button" uiMenuItem (chosen)="signOut()"><svg uiIcon="signOut" />{{ 'Ui.SignOut' | t }}</button>
      </div>
    </ng-template>
    <app-language-menu class="phone" />
  `,
  styles: `
    :host { display: flex; align-items: center; }
    .face { padding: 2px; border: 0; border-radius: 50%; background: none; }
    .who { color: var(--ink-2); overflow-wrap: anywhere; }
    .who strong { color: var(--ink); }
    .phone { display: none; order: -1; }
    @media (max-width: 899px) { .phone { display: block; } .face { padding: 6px; } }
  `,
})
export class UserMenu {
  protected readonly session = inject(AdminSession);
  protected readonly theme = inject(Theme);
  private readonly auth = inject(AuthService);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly choices = [
    { value: 'light', text: 'Ui.Theme.Light', icon: 'sun' },
    { value: 'dark', text: 'Ui.Theme.Dark', icon: 'moon' },
    { value: 'system', text: 'Ui.Theme.System', icon: 'gear' },
  ] as const satisfies readonly { value: string; text: string; icon: IconName }[];

  protected readonly name = computed(() => {
    const user = this.session.user();
    return [user?.name, user?.surName].filter(Boolean).join(' ') || user?.userName || '';
  });

  protected readonly initials = computed(() =>
    this.name()
      .split(/\s+/)
      .map((word) => [...word][0] ?? '')
      .filter((_, index, all) => index === 0 || index === all.length - 1)
      // Arabic letters would join into a word.
      .join('\u200C')
      .toUpperCase(),
  );

  protected signOut(): void {
    this.auth.logout().subscribe({
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
