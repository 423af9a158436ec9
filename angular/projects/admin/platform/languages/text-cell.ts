import { Component, computed, input, output } from '@angular/core';
import { T } from '@portal/shared/core';
import { TextRow } from './texts-api';

let last = 0;

/** One text to be written: what is stored or typed, where it comes from, and why it was refused. */
@Component({
  selector: 'app-text-cell',
  imports: [T],
  template: `
    <textarea #box class="inp area" rows="1" dir="auto" maxlength="1000" [class.err]="refusal()" [value]="text()" [attr.lang]="language()" [attr.placeholder]="row().shown"
      [attr.aria-label]="'Platform.Texts.Field' | t: { key: row().key, language: languageName() }" [attr.aria-invalid]="refusal() ? true : null" [attr.aria-describedby]="refusal() ? id : null" (input)="typed.emit(box.value)"></textarea>
    @if (refusal()) {
      <p class="bad" [id]="id">{{ refusal() }}</p>
    }
    <p class="facts">
      @if (row().own !== null) {<span>{{ 'Platform.Texts.Own' | t }}</span>} @else if (row().shipped === null) {<span>{{ 'Platform.Texts.MissingOne' | t }}</span>}
      @for (name of row().placeholders; track name) {<bdi class="ltr">{{ '{' + name + '}' }}</bdi>}
      @if (row().own !== null && row().shipped !== null) {<button type="button" class="link" (click)="typed.emit(row().shipped ?? '')">{{ 'Platform.Texts.GiveBack' | t }}</button>}
    </p>
  `,
  styles: `
    :host { display: block; padding-block: 8px; white-space: normal; }
    textarea { resize: vertical; field-sizing: content; min-block-size: 34px; }
    .bad { margin-block-start: 4px; color: var(--bad); font-size: var(--t-xs); }
    .facts { display: flex; flex-wrap: wrap; gap: 2px 12px; color: var(--ink-3); font-size: var(--t-xs); }
    .link { font-weight: inherit; text-decoration: underline; text-underline-offset: 2px; }
  `,
})
export class TextCell {
  readonly row = input.required<TextRow>();
  readonly language = input.required<string>();
  readonly languageName = input.required<string>();
  /** What was typed and not saved. */
  readonly draft = input<string | undefined>();
  readonly refusal = input('');

  readonly typed = output<string>();

  protected readonly id = `text-refusal-${++last}`;
  protected readonly text = computed(() => this.draft() ?? this.row().own ?? this.row().shipped ?? '');
}
