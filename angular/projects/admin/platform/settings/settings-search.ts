import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { T, Texts, loading } from '@portal/shared/core';
import { FailureLine, Icon } from '@portal/shared/ui';
import { Rights } from '../../core/session/rights';
import { SettingWords } from './setting-words';
import { Setting, SettingsApi } from './settings-api';
import { SettingsIndex } from './settings-index';

interface Hit {
  readonly page: string;
  readonly path: string;
  readonly setting?: string;
  readonly title: string;
  readonly words: string;
}

const MOST = 12;

/** Finds a setting by name, help or value on whichever page it stands, and the pages themselves; arrows choose, Enter goes there. */
@Component({
  selector: 'app-settings-search',
  imports: [FailureLine, Icon, T],
  template: `
    <div class="box">
      <svg uiIcon="search" class="s" />
      <input #field type="search" role="combobox" autocomplete="off" aria-controls="settings-found" aria-autocomplete="list" [attr.aria-label]="'Platform.Settings.Search' | t" [attr.placeholder]="'Platform.Settings.Search' | t"
        [attr.aria-expanded]="typed().length > 0" [attr.aria-activedescendant]="hits().length > 0 ? 'settings-hit-' + at() : null" (focus)="read()" (input)="type(field.value)" (keydown)="key($event)" />
    </div>
    <p class="sr" role="status">{{ typed() ? ('Platform.Settings.Found' | t: { count: hits().length }) : '' }}</p>
    <ul id="settings-found" role="listbox" [hidden]="!typed() || hits().length === 0" [attr.aria-label]="'Platform.Settings.Search' | t">
      @for (hit of hits(); track hit.path + (hit.setting ?? ''); let i = $index) {
        <li role="option" [id]="'settings-hit-' + i" [class.on]="i === at()" [attr.aria-selected]="i === at()" (click)="open(hit)" (keydown.enter)="open(hit)" tabindex="-1"><span>{{ hit.title }}</span>@if (hit.setting) {<span class="dim">{{ hit.page }}</span>}</li>
      }
    </ul>
    @if (problem(); as failed) {@if (typed()) {<ui-failure-line class="none" [problem]="failed" (retry)="read()" />}}
    @else if (typed() && hits().length === 0) {<p class="none">{{ 'Platform.Settings.NothingFound' | t: { text: typed() } }}</p>}
  `,
  styles: `
    :host { display: block; padding-block-end: 6px; }
    .box { display: flex; align-items: center; gap: 6px; padding-inline: 8px; border: 1px solid var(--field); border-radius: var(--r-2); background: var(--surface); }
    .box:focus-within { outline: 2px solid var(--focus); outline-offset: -1px; }
    .box svg { color: var(--ink-3); }
    input { flex: 1; min-inline-size: 0; min-block-size: 30px; border: 0; background: none; outline: none; }
    li { display: grid; padding: 5px 8px; border-radius: var(--r-1); font-size: var(--t-xs); line-height: var(--l-xs); cursor: pointer; }
    li.on, li:hover { background: var(--brand-tint); }
    .none { padding: 6px 8px; color: var(--ink-3); font-size: var(--t-xs); }
    @media (max-width: 899px) { input { min-block-size: 38px; } }
  `,
})
export class SettingsSearch {
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly index = inject(SettingsIndex);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly words = inject(SettingWords);
  private readonly api = inject(SettingsApi);
  private readonly rights = inject(Rights);
  private readonly found = loading(() => this.api.list());

  /** Why settings are not found, only pages. */
  protected readonly problem = this.found.problem;
  protected readonly typed = signal('');
  protected readonly at = signal(0);

  private readonly entries = computed(() => this.index.groups().flatMap(({ entries }) => entries));
  private readonly all = computed<readonly Hit[]>(() => [
    ...this.entries().map(({ text, path }) => ({ page: '', path, title: this.texts.t(text), words: this.texts.t(text) })),
    ...(this.found.value() ?? []).flatMap(({ name, settings, isOwn }) => {
      const path = name.toLowerCase();
      const page = isOwn ? this.entries().find((entry) => entry.path === path)?.text : `SettingPage:${name}`;
      return page === undefined ? [] : settings.map((setting) => this.hit(setting, this.texts.t(page), path));
    }),
  ]);

  protected readonly hits = computed(() => {
    const words = fold(this.typed()).split(/\s+/).filter(Boolean);
    return words.length === 0 ? [] : this.all().filter((hit) => words.every((word) => fold(hit.words).includes(word))).slice(0, MOST);
  });

  /** When somebody begins to look: most who come to the settings do not, and values change meanwhile. */
  protected read(): void {
    if (this.rights.has('SettingManagement.Settings')) {
      this.found.load();
    }
  }

  protected type(text: string): void {
    this.typed.set(text.trim());
    this.at.set(0);
  }

  protected key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = this.hits()[this.at()];
    if (step) {
      this.at.update((at) => Math.min(Math.max(at + step, 0), Math.max(this.hits().length - 1, 0)));
    } else if (event.key === 'Enter' && hit) {
      this.open(hit);
    } else if (event.key === 'Escape') {
      this.clear();
    } else {
      return;
    }
    event.preventDefault();
  }

  protected open({ path, setting }: Hit): void {
    this.clear();
    void this.router.navigate(['/settings', path], { queryParams: setting ? { setting } : {} });
  }

  private hit(setting: Setting, page: string, path: string): Hit {
    const title = this.words.label(setting);
    return { page, path, setting: setting.name, title, words: `${title} ${this.words.help(setting)} ${setting.value ?? ''} ${setting.name}` };
  }

  private clear(): void {
    this.field().nativeElement.value = '';
    this.type('');
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
