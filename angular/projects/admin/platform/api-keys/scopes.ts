import { Scope, ScopeGroup } from './api-keys-api';

export interface ScopeNode {
  readonly name: string;
  readonly label: string;
  readonly children: readonly ScopeNode[];
}

export interface ScopeBranch {
  readonly name: string;
  readonly label: string;
  readonly nodes: readonly ScopeNode[];
}

/** The flat answer as groups of trees. */
export function toBranches(groups: readonly ScopeGroup[]): readonly ScopeBranch[] {
  return groups.map(({ name, displayName, scopes }) => ({ name, label: displayName, nodes: childrenOf(null, scopes) }));
}

function childrenOf(parent: string | null, all: readonly Scope[]): readonly ScopeNode[] {
  return all
    .filter(({ parentName }) => (parentName ?? null) === parent)
    .map(({ name, displayName }) => ({ name, label: displayName, children: childrenOf(name, all) }));
}

/** Every name of a node and below it. */
export function namesOf(node: ScopeNode): readonly string[] {
  return [node.name, ...node.children.flatMap(namesOf)];
}

/** A right brings what it stands under; taking one away takes what stands under it. */
export function toggled(chosen: ReadonlySet<string>, name: string, branches: readonly ScopeBranch[]): ReadonlySet<string> {
  const path = pathTo(name, branches.flatMap(({ nodes }) => nodes));
  const node = path.at(-1);
  if (!node) {
    return chosen;
  }
  if (chosen.has(name)) {
    const gone = new Set(namesOf(node));
    return new Set([...chosen].filter((one) => !gone.has(one)));
  }
  return new Set([...chosen, ...path.map((one) => one.name)]);
}

function pathTo(name: string, nodes: readonly ScopeNode[]): readonly ScopeNode[] {
  for (const node of nodes) {
    if (node.name === name) {
      return [node];
    }
    const below = pathTo(name, node.children);
    if (below.length > 0) {
      return [node, ...below];
    }
  }
  return [];
}
