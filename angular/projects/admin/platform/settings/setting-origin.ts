import { Component, computed, inject, input } from '@angular/core';
import { Formats, T } from '@portal/shared/core';
import { SettingWords } from './setting-words';
import { Setting } from './settings-api';

/** Whose value is in force, what the product begins with, and who changed it last; of several settings the latest change. */
@Component({
  selector: 'app-setting-origin',
  imports: [T],
  template: `
    <span class="tag">{{ 'Platform.Settings.Source' + source() | t }}</span>
    @if (initial(); as value) {<span>{{ 'Platform.Settings.DefaultIs' | t: { value } }}</span>}
    @if (changed(); as last) {<span>{{ (last.by ? 'Platform.Settings.ChangedBy' : 'Platform.Settings.Changed') | t: { date: formats.moment(last.at), name: last.by ?? '' } }}</span>}
  `,
  styles: ':host { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; margin: 4px 0 0; color: var(--ink-3); font-size: var(--t-xs); line-height: var(--l-xs); }',
})
export class SettingOrigin {
  private readonly words = inject(SettingWords);
  protected readonly formats = inject(Formats);

  readonly settings = input.required<readonly Setting[]>();

  protected readonly source = computed(() => (['Own', 'Host'] as const).find((source) => this.settings().some((one) => one.source === source)) ?? 'Default');
  protected readonly initial = computed(() => {
    const [one, ...others] = this.settings();
    return one && others.length === 0 && one.source !== 'Default' && one.default !== null ? this.words.value(one, one.default) : '';
  });
  protected readonly changed = computed(() => this.settings().map(({ changed }) => changed).filter((change) => change !== null).sort((a, b) => b.at.localeCompare(a.at))[0]);
}
