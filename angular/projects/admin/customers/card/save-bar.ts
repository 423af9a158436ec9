import { Component, input, output } from '@angular/core';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';

/** At the bottom right: what is unsaved, what needs attention, discard and save. */
@Component({
  selector: 'app-save-bar',
  imports: [Icon, T],
  template: `
    <p class="grow" aria-live="polite">
      @if (wrong() > 0) {<span class="wrong"><svg uiIcon="alert" class="s" />{{ 'Ui.FieldsNeedAttention' | t: { count: wrong() } }}</span>}
      @if (changes() > 0) {<span class="dim">{{ 'Customers.Card.Changes' | t: { count: changes() } }}</span>}
    </p>
    @if (changes() > 0 && !isNew()) {<button type="button" class="btn quiet plain" (click)="discarded.emit()">{{ 'Ui.Discard' | t }}</button>}
    <button class="btn fill" [disabled]="busy() || (changes() === 0 && !isNew())">{{ (isNew() ? 'Ui.Create' : 'Ui.Save') | t }}<kbd>Ctrl S</kbd></button>
  `,
  styles: `
    :host { position: sticky; inset-block-end: 0; z-index: 1; display: flex; align-items: center; gap: var(--s-3); padding: 10px 24px; border-block-start: 1px solid var(--line-2); background: var(--raised); }
    p { display: flex; flex-wrap: wrap; gap: 2px 12px; }
    .wrong { display: inline-flex; align-items: center; gap: 6px; color: var(--bad); }
    @media (max-width: 799px) { :host { padding-inline: 16px; } kbd { display: none; } }
  `,
})
export class SaveBar {
  readonly changes = input.required<number>();
  readonly wrong = input.required<number>();
  readonly busy = input(false);
  readonly isNew = input(false);
  readonly discarded = output();
}
