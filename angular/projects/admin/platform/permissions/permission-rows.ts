import { Component, inject, input, output } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { T, TextArguments, Texts } from '@portal/shared/core';
import { Icon, IconName } from '@portal/shared/ui';
import { Rights } from '../../core/session/rights';
import { roleName } from '../roles/role-name.pipe';
import { Own, Owns, PermissionNode } from './permission-tree';

export interface PermissionChoice {
  readonly name: string;
  readonly own: Own;
}

interface Offer {
  readonly own: Own;
  readonly icon: IconName;
  /** Text key. */
  readonly text: string;
}

let last = 0;

/** One line a permission: whether it is in force and through what, and the choice of three as radio buttons (arrow keys move it). */
@Component({
  selector: 'app-permission-rows',
  imports: [Icon, NgTemplateOutlet, T],
  templateUrl: './permission-rows.html',
  styleUrl: './permission-rows.css',
})
export class PermissionRows {
  private readonly texts = inject(Texts);
  private readonly rights = inject(Rights);

  readonly nodes = input.required<readonly PermissionNode[]>();
  readonly owns = input.required<Owns>();
  readonly force = input.required<ReadonlySet<string>>();
  readonly ofUser = input.required<boolean>();
  readonly choice = output<PermissionChoice>();

  protected readonly group = `rights-${++last}`;

  protected offers(): readonly Offer[] {
    return [
      { own: 'grant', icon: 'check', text: 'Platform.Permissions.Grant' },
      { own: 'inherit', icon: 'minus', text: this.ofUser() ? 'Platform.Permissions.Inherit' : 'Platform.Permissions.NotGranted' },
      { own: 'prohibit', icon: 'x', text: 'Platform.Permissions.Prohibit' },
    ];
  }

  protected own(node: PermissionNode): Own {
    return this.owns().get(node.name) ?? 'inherit';
  }

  /** Nobody hands out or takes away what they lack; the server holds it, this says it beforehand. */
  protected isMine(node: PermissionNode): boolean {
    return this.rights.has(node.name);
  }

  /** Where it comes from, and why it has no effect. */
  protected sources(node: PermissionNode, parent: PermissionNode | null): string {
    const t = (key: string, values: TextArguments = {}) => this.texts.t(key, values);
    const roles = (names: readonly string[]) => this.texts.list(names.map((name) => roleName(this.texts, name)));
    const granted = this.own(node) === 'grant' || node.grantedBy.length > 0;
    const missing = granted && parent && !this.force().has(parent.name) ? t('Platform.Permissions.Needs', { right: parent.label }) : '';
    return [
      node.grantedBy.length > 0 ? t('Platform.Permissions.Through', { roles: roles(node.grantedBy) }) : '',
      node.prohibitedBy.length > 0 ? t('Platform.Permissions.ProhibitedBy', { roles: roles(node.prohibitedBy) }) : '',
      missing,
      this.isMine(node) ? '' : t('Platform.Permissions.NotYours'),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
