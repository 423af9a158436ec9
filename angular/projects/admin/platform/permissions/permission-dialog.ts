import { Component, Injector, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, Dialogs, Failure, Icon, MayStay, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Rights } from '../../core/session/rights';
import { PermissionChoice, PermissionRows } from './permission-rows';
import { PermissionHolder, PermissionsApi } from './permissions-api';
import { Own, Owns, PermissionBranch, PermissionNode, changes, chosen, chosenForAll, flat, inForce, toBranches, toOwns } from './permission-tree';

export interface PermissionDialogData extends PermissionHolder {
  /** Whose rights, for the title. */
  readonly name: string;
}

/** The rights of a role or an account: granted, prohibited or left to the roles. Saves the difference. */
@Component({
  selector: 'app-permission-dialog',
  imports: [DialogFrame, Failure, Icon, PermissionRows, Skeleton, T],
  templateUrl: './permission-dialog.html',
  styleUrl: './permission-dialog.css',
})
export class PermissionDialog implements MayStay {
  private readonly api = inject(PermissionsApi);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly injector = inject(Injector);
  private readonly session = inject(AdminSession);
  private readonly rights = inject(Rights);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private mayLeave = false;

  protected readonly data = inject<PermissionDialogData>(DIALOG_DATA);
  protected readonly branches = signal<readonly PermissionBranch[] | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly typed = signal('');
  protected readonly closed = signal<ReadonlySet<string>>(new Set());
  private readonly before = signal<Owns>(new Map());
  protected readonly owns = signal<Owns>(new Map());

  protected readonly changed = computed(() => changes(this.before(), this.owns()));
  protected readonly force = computed(() => inForce((this.branches() ?? []).flatMap(({ nodes }) => nodes), this.owns()));

  protected readonly shown = computed(() => {
    const words = this.typed().trim().toLowerCase();
    const matching = (nodes: readonly PermissionNode[]): readonly PermissionNode[] =>
      nodes.map((node) => ({ ...node, children: matching(node.children) })).filter(({ label, children }) => label.toLowerCase().includes(words) || children.length > 0);
    return (this.branches() ?? [])
      .map((branch) => (branch.label.toLowerCase().includes(words) ? branch : { ...branch, nodes: matching(branch.nodes) }))
      .filter(({ nodes }) => nodes.length > 0);
  });

  constructor() {
    this.load();
  }

  /** Escape, the cross and a click beside the dialog ask first. */
  mayClose(): boolean {
    if (this.mayLeave || this.busy() || this.changed().length === 0) {
      return true;
    }
    void this.askToLeave();
    return false;
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.get(this.data).subscribe({
      next: ({ groups }) => {
        const owns = toOwns(groups, this.data.providerName);
        this.branches.set(toBranches(groups, this.data.providerName));
        this.before.set(owns);
        this.owns.set(owns);
      },
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  protected choose({ name, own }: PermissionChoice): void {
    this.owns.update((owns) => chosen(owns, name, own, this.branches() ?? []));
  }

  /** All of a group that one may hand out. */
  protected chooseAll({ nodes }: PermissionBranch, own: Own): void {
    const mine = flat(nodes).filter(({ name }) => this.rights.has(name));
    this.owns.update((owns) => chosenForAll(owns, mine, own));
  }

  protected count({ name }: PermissionBranch): { readonly granted: number; readonly all: number } {
    const names = flat(this.branches()?.find((branch) => branch.name === name)?.nodes ?? []);
    return { granted: names.filter((node) => this.force().has(node.name)).length, all: names.length };
  }

  protected isOpen({ name }: PermissionBranch): boolean {
    return !this.closed().has(name) || this.typed().trim() !== '';
  }

  protected turn({ name }: PermissionBranch): void {
    this.closed.update((names) => new Set(names.has(name) ? [...names].filter((one) => one !== name) : [...names, name]));
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

  private async askToLeave(): Promise<void> {
    const question = { title: this.texts.t('Customers.Card.LeaveTitle'), text: this.texts.t('Customers.Card.LeaveText'), action: this.texts.t('Ui.Discard'), bad: true };
    if (await this.injector.get(Dialogs).confirm(question)) {
      this.mayLeave = true;
      this.dialog.close(false);
    }
  }

  /** Our own rights may be among them: the configuration is read again, so that the pages follow. */
  private async saved(): Promise<void> {
    this.dialog.close(true);
    this.toasts.done(this.texts.t('Platform.Permissions.Saved', { name: this.data.name }));
    await this.session.load();
  }
}
