import { Grant, Permission, PermissionGroup } from './permissions-api';

export interface PermissionNode {
  readonly name: string;
  readonly label: string;
  readonly children: readonly PermissionNode[];
  /** A role of the account grants it: taking it away here would change nothing. */
  readonly fromRole: boolean;
}

export interface PermissionBranch {
  readonly name: string;
  readonly label: string;
  readonly nodes: readonly PermissionNode[];
}

/** The flat answer as groups of trees. `holder` tells a right of its own from one that comes from a role. */
export function toBranches(groups: readonly PermissionGroup[], holder: 'R' | 'U'): readonly PermissionBranch[] {
  return groups.map(({ name, displayName, permissions }) => ({ name, label: displayName, nodes: childrenOf(null, permissions, holder) }));
}

function childrenOf(parent: string | null, all: readonly Permission[], holder: 'R' | 'U'): readonly PermissionNode[] {
  const names = new Set(all.map(({ name }) => name));
  return all
    .filter(({ parentName }) => (parent === null ? parentName === null || !names.has(parentName) : parentName === parent))
    .map((permission) => ({
      name: permission.name,
      label: permission.displayName,
      fromRole: permission.grantedProviders.length > 0 && permission.grantedProviders.every(({ providerName }) => providerName !== holder),
      children: childrenOf(permission.name, all, holder),
    }));
}

/** Every name of a node and below it. */
export function namesOf(node: PermissionNode): readonly string[] {
  return [node.name, ...node.children.flatMap(namesOf)];
}

/** Granting a right grants what it stands under; taking one away takes what stands under it. */
export function toggled(granted: ReadonlySet<string>, name: string, branches: readonly PermissionBranch[]): ReadonlySet<string> {
  const path = pathTo(name, branches.flatMap(({ nodes }) => nodes));
  const node = path.at(-1);
  if (!node) {
    return granted;
  }
  if (granted.has(name)) {
    const gone = new Set(namesOf(node).filter((one) => !fixed(one, node)));
    return new Set([...granted].filter((one) => !gone.has(one)));
  }
  return new Set([...granted, ...path.map((one) => one.name)]);
}

function fixed(name: string, node: PermissionNode): boolean {
  return node.name === name ? node.fromRole : node.children.some((child) => fixed(name, child));
}

function pathTo(name: string, nodes: readonly PermissionNode[]): readonly PermissionNode[] {
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

/** What to send: only the difference. */
export function changes(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly Grant[] {
  return [
    ...[...after].filter((name) => !before.has(name)).map((name) => ({ name, isGranted: true })),
    ...[...before].filter((name) => !after.has(name)).map((name) => ({ name, isGranted: false })),
  ];
}
