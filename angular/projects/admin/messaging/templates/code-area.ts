import { Component, ElementRef, computed, input, model, viewChild } from '@angular/core';

/** A plain text field with line numbers: what is typed is what is sent, in the direction of its language. */
@Component({
  selector: 'app-code-area',
  template: `
    <div class="frame" [dir]="dir()" [class.bad]="wrongLines().length > 0">
      <pre class="gutter" aria-hidden="true" #gutter>@for (line of lines(); track line) {<span [class.bad]="wrongLines().includes(line)">{{ line }}</span>}</pre>
      <textarea #area spellcheck="false" autocomplete="off" autocapitalize="off" wrap="off" [rows]="rows()" [dir]="dir()" [attr.lang]="lang()" [readOnly]="readonly()" [attr.aria-label]="label()" [attr.aria-invalid]="wrongLines().length > 0 || null"
        [value]="value()" (input)="value.set(area.value)" (scroll)="gutter.scrollTop = area.scrollTop"></textarea>
    </div>
  `,
  styleUrl: './code-area.css',
})
export class CodeArea {
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');

  readonly value = model.required<string>();
  readonly label = input.required<string>();
  readonly lang = input.required<string>();
  readonly dir = input<'ltr' | 'rtl'>('ltr');
  readonly rows = input(20);
  readonly readonly = input(false);
  readonly wrongLines = input<readonly number[]>([]);

  protected readonly lines = computed(() => Array.from({ length: this.value().split('\n').length }, (_, index) => index + 1));

  /** Puts text where the caret is, over what is selected. */
  insert(text: string): void {
    const area = this.area().nativeElement;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    this.value.set(area.value);
    area.focus();
  }

  /** Selects a place by line and column, counted from 1. */
  goTo(line: number, column: number, length: number): void {
    const area = this.area().nativeElement;
    const start = this.value().split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    area.focus();
    area.setSelectionRange(start, start + length);
    area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(area).lineHeight));
  }
}
