import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { T, Texts, loading } from '@portal/shared/core';
import { Day, Failure, PageHead, SidePanel, SideSection, Skeleton, Status } from '@portal/shared/ui';
import { AuditApi, AuditEntry, actionTone, pageOf } from './audit-api';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** One act: the values before and after, who, from where, and its place in the chain. */
@Component({
  selector: 'app-audit-page',
  imports: [Day, Failure, NgTemplateOutlet, PageHead, RouterLink, SidePanel, SideSection, Skeleton, Status, T],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  private readonly api = inject(AuditApi);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();

  private readonly one = loading(() => this.api.get(this.id()));
  protected readonly entry = this.one.value;
  protected readonly problem = this.one.problem;
  protected readonly tone = actionTone;
  protected readonly link = computed(() => {
    const entry = this.entry();
    return entry ? pageOf(entry) : null;
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    this.one.load();
  }

  /** A field's name, apart where a line may break: `links[`, `Reset].`, `hash`. */
  protected parts(field: string): string[] {
    return field.split(/(?<=[.[])/);
  }

  protected isMoment(value: string | null): boolean {
    return MOMENT.test(value ?? '');
  }

  protected title(entry: AuditEntry): string {
    const thing = entry.kind ? this.texts.t(`Audit:Kind.${entry.kind}`) : '';
    return [thing, entry.label].filter(Boolean).join(' ') || this.texts.t(`Enum:AuditAction.${entry.action}`);
  }

  protected who(entry: AuditEntry): string {
    const actor = entry.actorName ?? this.texts.t(`Enum:UserKind.${entry.actorKind}`);
    return entry.behindName ? this.texts.t('Platform.Audit.Behind', { name: entry.behindName, actor }) : actor;
  }
}
