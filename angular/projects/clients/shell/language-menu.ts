import { Component, computed, inject } from '@angular/core';
import { Direction, T, toProblem } from '@portal/shared/core';
import { Icon, Menu, MenuItem, MenuTrigger, Toasts } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';

/** The languages by their own names. */
@Component({
  selector: 'client-language-menu',
  imports: [Icon, Menu, MenuItem, MenuTrigger, T],
  template: `
    @if (session.languages().length > 1) {
      <button type="button" class="lang" [cdkMenuTriggerFor]="menu"><svg uiIcon="globe" /><span class="sr">{{ 'Ui.Language' | t }}: </span><bdi>{{ current() }}</bdi></button>
      <ng-template #menu>
        <div uiMenu>
          @for (language of session.languages(); track language.tag) {
            <button type="button" uiMenuItem [attr.lang]="language.tag" (chosen)="choose(language.tag)">
              <bdi>{{ language.name }}</bdi>@if (language.tag === direction.culture()) {<svg uiIcon="check" class="s" />}
            </button>
          }
        </div>
      </ng-template>
    }
  `,
})
export class LanguageMenu {
  private readonly toasts = inject(Toasts);

  protected readonly session = inject(ClientSession);
  protected readonly direction = inject(Direction);
  protected readonly current = computed(() => this.session.languages().find(({ tag }) => tag === this.direction.culture())?.name ?? this.direction.culture());

  protected choose(tag: string): void {
    this.session.setLanguage(tag).subscribe({ error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? '') });
  }
}
