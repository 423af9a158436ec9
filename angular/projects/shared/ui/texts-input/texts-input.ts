import { Component, input } from '@angular/core';
import { NG_VALUE_ACCESSOR } from '@angular/forms';
import { Option } from '../select/option';
import { ValueControl } from '../field/value-control';

/** A LocalizedText on the wire: language → text, only languages that have one. */
export type LocalizedText = Readonly<Record<string, string>>;

/** In the language asked for, else a wider one, else the tenant's default and its wider ones, else the first that was written: as the server answers. */
export function wordsIn(text: LocalizedText, asked: string, tenantDefault: string): string {
  const language = [...withParents(asked), ...withParents(tenantDefault)].find((tag) => tag in text);
  return (language === undefined ? Object.values(text)[0] : text[language]) ?? '';
}

/** "zh-Hant-TW", "zh-Hant", "zh". A single letter announces an extension and means nothing at the end. */
function withParents(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut)).filter((kept) => kept.length === 1 || kept.at(-1)?.length !== 1).map((kept) => kept.join('-'));
}

let last = 0;

/** One line per language of the tenant; an empty line falls back to the default language. */
@Component({
  selector: 'ui-texts-input',
  template: `
    @for (language of languages(); track language.value; let first = $first) {
      <label class="line" [class.err]="first && !!field?.error()" [attr.for]="lineId(language.value, first)">
        <span class="lang" [title]="language.label">{{ language.label }}</span>
        @if (rows() > 1) {
          <textarea placeholder=" " [id]="lineId(language.value, first)" [attr.lang]="language.value" dir="auto" [rows]="rows()" [attr.maxlength]="maxLength()" [disabled]="locked()"
            [value]="value()?.[language.value] ?? ''" [attr.aria-describedby]="field?.describedBy()" [attr.aria-invalid]="first && field?.error() ? true : null"
            (input)="write(language.value, $event)" (blur)="left()"></textarea>
        } @else {
        <input type="text" [id]="lineId(language.value, first)" [attr.lang]="language.value" dir="auto" [attr.maxlength]="maxLength()" [disabled]="locked()"
          [value]="value()?.[language.value] ?? ''" [attr.placeholder]="first ? ' ' : (value()?.[languages()[0]?.value ?? ''] || ' ')"
          [attr.aria-describedby]="field?.describedBy()" [attr.aria-invalid]="first && field?.error() ? true : null" (input)="write(language.value, $event)" (blur)="left()" />
        }
      </label>
    }
  `,
  styles: `
    :host { display: block; border: 1px solid var(--field); border-radius: var(--r-2); overflow: hidden; background: var(--surface); }
    .line { display: grid; grid-template-columns: 108px minmax(0, 1fr); align-items: stretch; }
    .line + .line { border-block-start: 1px solid var(--line); }
    .line:focus-within { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: var(--r-2); }
    .line.err { box-shadow: inset 0 0 0 1px var(--bad); }
    .lang { padding: 6px 10px; background: var(--sunken); border-inline-end: 1px solid var(--line); color: var(--ink-3); font-size: var(--t-xs); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    textarea { min-inline-size: 0; padding: 6px 10px; border: 0; background: none; outline: none; font: inherit; resize: vertical; }
    input { min-inline-size: 0; min-block-size: 31px; padding: 4px 10px; border: 0; background: none; outline: none; }
    input::placeholder { color: var(--ink-3); opacity: 1; font-style: italic; }
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: TextsInput, multi: true }],
})
export class TextsInput extends ValueControl<LocalizedText> {
  private readonly ownId = `texts-${++last}`;

  /** The tenant's languages, the default one first. */
  readonly languages = input.required<readonly Option[]>();
  readonly maxLength = input<number | null>(null);
  /** More than one: texts of several lines. */
  readonly rows = input(1);

  protected lineId(language: string, first: boolean): string {
    return first && this.field ? this.field.id : `${this.ownId}-${language}`;
  }

  protected write(language: string, event: Event): void {
    const text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    const { [language]: _, ...others } = this.value() ?? {};
    this.take(text ? { ...others, [language]: text } : others);
  }
}
