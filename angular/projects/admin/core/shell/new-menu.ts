import { Component, computed, inject, viewChild } from '@angular/core';
import { CdkMenuTrigger } from '@angular/cdk/menu';
import { Router } from '@angular/router';
import { T } from '@portal/shared/core';
import { Dialogs, Icon, Menu, MenuItem } from '@portal/shared/ui';
import { QUICK_INSERTS, QuickInsert } from '../../quick-inserts';
import { Rights } from '../session/rights';

/** Quick insert: `n`, then the letter, on any page. */
@Component({
  selector: 'app-new-menu',
  imports: [CdkMenuTrigger, Icon, Menu, MenuItem, T],
  template: `
    @if (inserts().length > 0) {
      <button type="button" class="btn tint" [cdkMenuTriggerFor]="menu"><svg uiIcon="plus" /><span class="word">{{ 'Ui.New' | t }}</span><kbd aria-hidden="true">n</kbd></button>
    }
    <ng-template #menu>
      <div uiMenu tabindex="-1" class="wide" (keydown)="letter($event)">
        @for (insert of inserts(); track insert.key) {
          <button type="button" uiMenuItem (chosen)="run(insert)"><svg [uiIcon]="insert.icon" />{{ insert.text | t }}<kbd aria-hidden="true">{{ insert.key }}</kbd></button>
        }
        <hr />
        <p>{{ 'Ui.Insert.Hint' | t }}</p>
      </div>
    </ng-template>
  `,
  styles: `
    :host { display: block; flex: none; }
    @media (max-width: 899px) { .btn { block-size: 36px; } kbd { display: none; } }
    @media (max-width: 359px) { .word { display: none; } }
  `,
})
export class NewMenu {
  private readonly rights = inject(Rights);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly trigger = viewChild(CdkMenuTrigger);

  protected readonly inserts = computed(() => QUICK_INSERTS.filter(({ policy }) => this.rights.has(policy)));

  open(): void {
    this.trigger()?.open();
    this.trigger()?.getMenu()?.focusFirstItem('keyboard');
  }

  protected letter(event: KeyboardEvent): void {
    const insert = this.inserts().find(({ key }) => key === event.key.toLowerCase());
    if (insert && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      this.trigger()?.close();
      this.run(insert);
    }
  }

  protected run({ dialog, link }: QuickInsert): void {
    if (dialog) {
      void dialog().then((component) => this.dialogs.open(component));
    } else if (link) {
      void this.router.navigateByUrl(link);
    }
  }
}
