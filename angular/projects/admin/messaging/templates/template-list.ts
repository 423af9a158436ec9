import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T, Texts, loading } from '@portal/shared/core';
import { EmptyState, Failure, Icon, PageHead, Skeleton, Status, Tone } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { GROUPS, TemplatesApi, WordingState } from './templates-api';

/** Every mail, by who receives it, with its state in each language. */
@Component({
  selector: 'app-template-list',
  imports: [EmptyState, Failure, Icon, PageHead, RouterLink, Skeleton, Status, T],
  templateUrl: './template-list.html',
  styleUrl: './template-list.css',
})
export class TemplateList {
  private readonly api = inject(TemplatesApi);
  private readonly texts = inject(Texts);
  protected readonly session = inject(AdminSession);

  private readonly found = loading(() => this.api.list());
  protected readonly templates = this.found.value;
  protected readonly problem = this.found.problem;
  protected readonly typed = signal('');

  protected readonly groups = computed(() => {
    const typed = this.typed().trim().toLocaleLowerCase();
    const found = (this.templates() ?? []).filter(({ name }) => `${this.title(name)} ${this.help(name)}`.toLocaleLowerCase().includes(typed));
    return GROUPS.map((group) => ({ group, templates: found.filter((one) => one.group === group) })).filter(({ templates }) => templates.length > 0);
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    this.found.load();
  }

  protected addressOf(name: string): string {
    return name.replaceAll('.', '-');
  }

  protected title(name: string): string {
    return this.texts.t(`MailTemplate:${name}`);
  }

  protected help(name: string): string {
    return this.texts.t(`MailTemplate:${name}.Help`);
  }

  protected tone(state: WordingState): Tone {
    return ({ Shipped: 'neutral', Own: 'good', Missing: 'warn' } as const)[state];
  }
}
