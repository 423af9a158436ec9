import { Component, computed, inject } from '@angular/core';
import { KeyBinding, Keys, T } from '@portal/shared/core';
import { DialogFrame } from '@portal/shared/ui';

/** Every key that works on this page. */
@Component({
  selector: 'app-key-list',
  imports: [DialogFrame, T],
  template: `
    <ui-dialog [title]="'Ui.Keys.List' | t" narrow>
      <dl>
        @for (line of lines(); track line.text) {
          <div><dt>{{ line.text | t }}</dt><dd>@for (key of line.keys; track key) {<kbd>{{ key }}</kbd>}</dd></div>
        }
      </dl>
    </ui-dialog>
  `,
  styles: `
    dl { display: grid; gap: 2px; }
    dl > div { display: flex; align-items: center; gap: var(--s-4); min-block-size: 30px; border-block-end: 1px solid var(--line); }
    dl > div:last-child { border: 0; }
    dd { display: flex; gap: 4px; margin-inline-start: auto; direction: ltr; }
  `,
})
export class KeyList {
  private readonly keys = inject(Keys);

  protected readonly lines = computed(() => {
    const lines = new Map<string, string[]>();
    for (const binding of this.keys.bindings()) {
      lines.set(binding.text, [...new Set([...(lines.get(binding.text) ?? []), written(binding)])]);
    }
    return [...lines].map(([text, keys]) => ({ text, keys }));
  });
}

function written({ key }: KeyBinding): string {
  return key.replace('ctrl+', 'Ctrl ').replace(/ (\w)$/, (letter) => letter.toUpperCase());
}
