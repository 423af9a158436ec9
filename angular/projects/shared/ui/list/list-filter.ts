import { Component, computed, effect, inject, input } from '@angular/core';
import { CdkMenuItemCheckbox, CdkMenuTrigger } from '@angular/cdk/menu';
import { T } from '../../core/texts/t.pipe';
import { Texts } from '../../core/texts/texts';
import { Icon } from '../icon/icon';
import { Menu } from '../menu/menu';
import { Option } from '../select/option';
import { ListSource } from './list-source';

/** A chip that says its filter's value; several values are joined by commas in the address bar. */
@Component({
  selector: 'ui-list-filter',
  imports: [CdkMenuItemCheckbox, CdkMenuTrigger, Icon, Menu, T],
  template: `
    <span class="chip" [class.add]="values().length === 0">
      <button type="button" class="word" [cdkMenuTriggerFor]="menu">
        @if (values().length === 0) {<svg uiIcon="plus" class="s" />}
        <span [class.dim]="values().length > 0">{{ label() }}</span>
        @if (words()) {<b>{{ words() }}</b>}
      </button>
      @if (values().length > 0) {
        <button type="button" class="off" [attr.aria-label]="'Ui.List.RemoveFilter' | t: { filter: label() }" (click)="source().set(name(), '')"><svg uiIcon="x" class="s" /></button>
      }
    </span>
    <ng-template #menu>
      <div uiMenu>
        @for (option of options(); track option.value) {
          <button type="button" class="ui-menu-item" cdkMenuItemCheckbox [cdkMenuItemChecked]="values().includes(option.value)" (cdkMenuItemTriggered)="toggle(option.value)">
            <span class="tick" [class.on]="values().includes(option.value)"><svg uiIcon="check" /></span>{{ option.label }}
          </button>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .chip { display: inline-flex; align-items: center; block-size: 26px; border: 1px solid var(--line-2); border-radius: var(--r-2); background: var(--surface); font-size: var(--t-xs); white-space: nowrap; }
    .chip.add { border-style: dashed; color: var(--ink-2); }
    .word { display: inline-flex; align-items: center; gap: 6px; block-size: 24px; padding-inline: 9px; border: 0; background: none; }
    .off { display: grid; place-items: center; inline-size: 24px; block-size: 24px; margin-inline-start: -6px; padding: 0; border: 0; border-radius: var(--r-1); background: none; color: var(--ink-3); }
    b { font-weight: var(--w-strong); }
  `,
})
export class ListFilter {
  private readonly texts = inject(Texts);

  readonly source = input.required<ListSource<unknown>>();
  /** The query parameter, declared among the source's `filters`. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  readonly single = input(false);

  protected readonly values = computed(() => (this.source().query().filters[this.name()] ?? '').split(',').filter(Boolean));

  protected readonly words = computed(() => {
    const labels = this.values().map((value) => this.options().find((option) => option.value === value)?.label ?? value);
    return labels.length <= 2 ? this.texts.list(labels) : `${labels[0] ?? ''} +${labels.length - 1}`;
  });

  constructor() {
    effect(() => this.source().describe(this.name(), `${this.label()}: ${this.words()}`));
  }

  protected toggle(value: string): void {
    const values = this.values();
    const next = values.includes(value) ? values.filter((one) => one !== value) : this.single() ? [value] : [...values, value];
    this.source().set(this.name(), next.join(','));
  }
}
