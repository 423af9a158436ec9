import { Component, ElementRef, inject, input, model } from '@angular/core';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

/** A row of tabs over one projected panel; the page switches what the panel shows by `active`. */
@Component({
  selector: 'ui-tabs',
  template: `
    <div class="tabs" role="tablist" [attr.aria-label]="label() || null">
      @for (tab of tabs(); track tab.id) {
        <button type="button" role="tab" [id]="'tab-' + tab.id" [attr.aria-selected]="tab.id === active()" [attr.aria-controls]="'panel-' + tab.id"
          [tabindex]="tab.id === active() ? 0 : -1" (click)="active.set(tab.id)" (keydown)="move($event)">
          {{ tab.label }}@if (tab.count !== undefined) {<span>{{ tab.count }}</span>}
        </button>
      }
    </div>
    <div role="tabpanel" class="panel-of-tab" [id]="'panel-' + active()" [attr.aria-labelledby]="'tab-' + active()"><ng-content /></div>
  `,
  styles: `
    :host { display: block; }
    .tabs { display: flex; gap: var(--s-6); overflow-x: auto; border-block-end: 1px solid var(--line); }
    button { display: flex; gap: 6px; flex: none; padding: 7px 0 8px; border: 0; border-block-end: 2px solid transparent; background: none; color: var(--ink-2); }
    button span { color: var(--ink-3); font-weight: var(--w-normal); }
    [aria-selected='true'] { color: var(--ink); font-weight: var(--w-strong); border-color: var(--brand-fill); }
    button:focus-visible { outline-offset: -2px; }
  `,
})
export class Tabs {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly tabs = input.required<readonly Tab[]>();
  readonly label = input('');
  readonly active = model.required<string>();

  protected move(event: KeyboardEvent): void {
    const ids = this.tabs().map(({ id }) => id);
    const forward = getComputedStyle(this.element.nativeElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = ids.indexOf(this.active());
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    const id = to === undefined ? undefined : ids.at(to % ids.length);
    if (id !== undefined) {
      event.preventDefault();
      this.active.set(id);
      this.element.nativeElement.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
    }
  }
}
