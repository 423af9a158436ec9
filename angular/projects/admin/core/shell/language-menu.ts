import { Component, computed, inject } from '@angular/core';
import { CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { Direction, T, Texts, toProblem } from '@portal/shared/core';
import { Icon, Menu, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../session/admin-session';

/** The language of the pages, each in its own name. */
@Component({
  selector: 'app-language-menu',
  imports: [CdkMenuItemRadio, CdkMenuTrigger, Icon, Menu, T],
  template: `
    <button type="button" class="btn quiet plain" [cdkMenuTriggerFor]="menu">
      <svg uiIcon="globe" /><span class="sr">{{ 'Ui.Language' | t }}: </span>{{ name() }}
    </button>
    <ng-template #menu>
      <div uiMenu>
        @for (language of session.languages(); track language.cultureName) {
          <button type="button" class="ui-menu-item" cdkMenuItemRadio [cdkMenuItemChecked]="language.cultureName === culture()" [attr.lang]="language.cultureName" (cdkMenuItemTriggered)="use(language.cultureName)">
            <span class="grow">{{ language.displayName }}</span>
            @if (language.cultureName === culture()) {<svg uiIcon="check" class="s" />}
          </button>
        }
      </div>
    </ng-template>
  `,
})
export class LanguageMenu {
  protected readonly session = inject(AdminSession);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly culture = inject(Direction).culture;
  protected readonly name = computed(
    () => this.session.languages().find(({ cultureName }) => cultureName === this.culture())?.displayName ?? this.culture(),
  );

  protected async use(culture: string | undefined): Promise<void> {
    try {
      await this.session.useLanguage(culture ?? 'en');
    } catch (error) {
      this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
    }
  }
}
