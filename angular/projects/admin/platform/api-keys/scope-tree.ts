import { Component, computed, input, model, signal } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { T } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { ScopeGroup } from './api-keys-api';
import { ScopeBranch, ScopeNode, namesOf, toBranches, toggled } from './scopes';

/** The rights that a key can have, as a tree of ticks with a filter. */
@Component({
  selector: 'app-scope-tree',
  imports: [Icon, NgTemplateOutlet, T],
  templateUrl: './scope-tree.html',
  styleUrl: '../permissions/permission-dialog.css',
  styles: `
    :host, .groups { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-5); }
    fieldset { display: grid; gap: 4px; }
  `,
})
export class ScopeTree {
  readonly groups = input.required<readonly ScopeGroup[]>();
  readonly chosen = model.required<ReadonlySet<string>>();

  protected readonly typed = signal('');
  private readonly branches = computed(() => toBranches(this.groups()));

  protected readonly shown = computed(() => {
    const words = this.typed().trim().toLowerCase();
    const matches = (node: ScopeNode): boolean => node.label.toLowerCase().includes(words) || node.children.some(matches);
    return this.branches()
      .map((branch) => (branch.label.toLowerCase().includes(words) ? branch : { ...branch, nodes: branch.nodes.filter(matches) }))
      .filter(({ nodes }) => nodes.length > 0);
  });

  protected toggle(name: string): void {
    this.chosen.update((names) => toggled(names, name, this.branches()));
  }

  protected count({ nodes }: ScopeBranch): { readonly granted: number; readonly all: number } {
    const names = nodes.flatMap(namesOf);
    return { granted: names.filter((name) => this.chosen().has(name)).length, all: names.length };
  }

  protected toggleAll(branch: ScopeBranch): void {
    const { granted, all } = this.count(branch);
    const names = branch.nodes.flatMap(namesOf);
    this.chosen.update((before) => (granted === all ? new Set([...before].filter((name) => !names.includes(name))) : new Set([...before, ...names])));
  }
}
