import { Component, computed, inject, signal } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, Failure, Icon, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { PermissionHolder, PermissionsApi } from './permissions-api';
import { PermissionBranch, PermissionNode, changes, namesOf, toBranches, toggled } from './permission-tree';

export interface PermissionDialogData extends PermissionHolder {
  /** Whose rights, for the title. */
  readonly name: string;
}

/** The rights of a role or an account as a tree of ticks; saves the difference. */
@Component({
  selector: 'app-permission-dialog',
  imports: [DialogFrame, Failure, Icon, NgTemplateOutlet, Skeleton, T],
  templateUrl: './permission-dialog.html',
  styleUrl: './permission-dialog.css',
})
export class PermissionDialog {
  private readonly api = inject(PermissionsApi);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly session = inject(AdminSession);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly data = inject<PermissionDialogData>(DIALOG_DATA);
  protected readonly branches = signal<readonly PermissionBranch[] | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly typed = signal('');
  private readonly before = signal<ReadonlySet<string>>(new Set());
  protected readonly granted = signal<ReadonlySet<string>>(new Set());

  protected readonly changed = computed(() => changes(this.before(), this.granted()));

  protected readonly shown = computed(() => {
    const words = this.typed().trim().toLowerCase();
    const matches = (node: PermissionNode): boolean => node.label.toLowerCase().includes(words) || node.children.some(matches);
    return (this.branches() ?? [])
      .map((branch) => (branch.label.toLowerCase().includes(words) ? branch : { ...branch, nodes: branch.nodes.filter(matches) }))
      .filter(({ nodes }) => nodes.length > 0);
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.get(this.data).subscribe({
      next: ({ groups }) => {
        const names = new Set(groups.flatMap(({ permissions }) => permissions.filter(({ isGranted }) => isGranted).map(({ name }) => name)));
        this.branches.set(toBranches(groups, this.data.providerName));
        this.before.set(names);
        this.granted.set(names);
      },
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  protected toggle(name: string): void {
    this.granted.update((names) => toggled(names, name, this.branches() ?? []));
  }

  protected count({ nodes }: PermissionBranch): { readonly granted: number; readonly all: number } {
    const names = nodes.flatMap(namesOf);
    return { granted: names.filter((name) => this.granted().has(name)).length, all: names.length };
  }

  protected toggleAll(branch: PermissionBranch): void {
    const { granted, all } = this.count(branch);
    const names = branch.nodes.flatMap(namesOf);
    if (granted === all) {
      const keep = new Set(branch.nodes.flatMap(fixedNames));
      this.granted.update((before) => new Set([...before].filter((name) => !names.includes(name) || keep.has(name))));
    } else {
      this.granted.update((before) => new Set([...before, ...names]));
    }
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.grant(this.data, this.changed()).subscribe({
      next: () => void this.saved(),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected cancel(): void {
    this.dialog.close(false);
  }

  /** Our own rights may be among them: the configuration is read again, so that the pages follow. */
  private async saved(): Promise<void> {
    this.dialog.close(true);
    this.toasts.done(this.texts.t('Platform.Permissions.Saved', { name: this.data.name }));
    await this.session.load();
  }
}

function fixedNames(node: PermissionNode): readonly string[] {
  return [...(node.fromRole ? [node.name] : []), ...node.children.flatMap(fixedNames)];
}
