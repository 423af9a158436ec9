import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { T, Texts } from '@portal/shared/core';
import { Icon, MenuTrigger, Menu, MenuItem } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { CodeArea } from './code-area';
import { changedLines } from './line-diff';
import { StudioStore } from './studio-store';
import { MergeField, Part, WordsProblem } from './templates-api';

/** One language of a mail: subject, html, plain text, what is wrong with them, and the fields that can be put in. */
@Component({
  selector: 'app-wording-editor',
  imports: [CodeArea, Icon, Menu, MenuItem, MenuTrigger, T],
  templateUrl: './wording-editor.html',
  styleUrl: './wording-editor.css',
})
export class WordingEditor {
  protected readonly store = inject(StudioStore);
  protected readonly session = inject(AdminSession);
  private readonly texts = inject(Texts);
  private readonly area = viewChild(CodeArea);
  private readonly subject = viewChild<ElementRef<HTMLInputElement>>('subject');

  readonly language = input.required<string>();
  readonly canEdit = input(true);

  protected readonly part = signal<Exclude<Part, 'Subject'>>('Html');
  protected readonly words = computed(() => this.store.words(this.language()));
  protected readonly wording = computed(() => this.store.wording(this.language()));
  protected readonly hasSubject = computed(() => this.store.template()?.group !== 'Layout');
  protected readonly problems = computed(() => this.store.problems()[this.language()] ?? []);
  protected readonly dir = computed(() => (this.wording()?.isRightToLeft ? 'rtl' : 'ltr'));
  protected readonly body = computed(() => (this.part() === 'Html' ? this.words().html : this.words().text));
  protected readonly wrongLines = computed(() => this.of(this.part()).filter(({ line }) => line > 0).map(({ line }) => line));
  protected readonly subjectIsWrong = computed(() => this.of('Subject').length > 0);

  protected readonly changes = computed(() => {
    const shipped = this.wording()?.shipped;
    return shipped ? changedLines(`${shipped.subject}\n${shipped.html}\n${shipped.text}`, `${this.words().subject}\n${this.words().html}\n${this.words().text}`) : 0;
  });

  protected write(value: string): void {
    if (value !== this.body()) {
      this.store.write(this.language(), this.part() === 'Html' ? { html: value } : { text: value });
    }
  }

  protected insert(field: MergeField): void {
    const name = field.kind === 'Body' ? `{{{${field.name}}}}` : `{{${field.name}}}`;
    const rows = field.rows.map((row) => `{{${row.name}}}`).join(' ');
    this.area()?.insert(field.kind === 'List' ? `{{#each ${field.name}}}\n${rows}\n{{/each}}` : field.kind === 'Flag' ? `{{#if ${field.name}}}\n\n{{/if}}` : name);
  }

  protected meaning(field: MergeField): string {
    return this.texts.t(`MailField:${field.name}`);
  }

  /** Opens the part and marks the place. */
  protected goTo(problem: WordsProblem): void {
    if (problem.part === 'Subject') {
      const subject = this.subject()?.nativeElement;
      subject?.focus();
      subject?.setSelectionRange(problem.column - 1, problem.column - 1 + problem.length);
      return;
    }
    this.part.set(problem.part);
    setTimeout(() => this.area()?.goTo(Math.max(1, problem.line), Math.max(1, problem.column), problem.length));
  }

  /** Writes the field that was meant. */
  protected mend(problem: WordsProblem): void {
    const key = problem.part === 'Subject' ? 'subject' : problem.part === 'Html' ? 'html' : 'text';
    const lines = this.words()[key].split('\n');
    const line = lines[problem.line - 1] ?? '';
    const wrong = line.slice(problem.column - 1, problem.column - 1 + problem.length);
    const right = wrong.replace(/[A-Za-z][A-Za-z0-9]*(?=\}|\s*\}\}|$)/, problem.suggestion ?? '');
    lines[problem.line - 1] = line.slice(0, problem.column - 1) + right + line.slice(problem.column - 1 + problem.length);
    this.store.write(this.language(), { [key]: lines.join('\n') });
  }

  private of(part: Part): readonly WordsProblem[] {
    return this.problems().filter((one) => one.part === part && !one.isWarning);
  }
}
