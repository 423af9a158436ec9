import { Grant, Permission, PermissionGroup, PermissionProvider } from './permissions-api';

/** What the role or account itself says. A prohibition beats every grant; "inherit" leaves it to the account's roles. */
export type Own = 'grant' | 'inherit' | 'prohibit';

/** Name of a permission → what the holder itself says; absent: inherit. */
export type Owns = ReadonlyMap<string, Own>;

export interface PermissionNode {
  readonly name: string;
  readonly label: string;
  readonly children: readonly PermissionNode[];
  /** Roles of the account that grant it, or forbid it. Empty for a role. */
  readonly grantedBy: readonly string[];
  readonly prohibitedBy: readonly string[];
}

export interface PermissionBranch {
  readonly name: string;
  readonly label: string;
  readonly nodes: readonly PermissionNode[];
}

/** The flat answer as groups of trees. `holder` tells what it says itself from what comes from roles. */
export function toBranches(groups: readonly PermissionGroup[], holder: 'R' | 'U'): readonly PermissionBranch[] {
  return groups.map(({ name, displayName, permissions }) => ({ name, label: displayName, nodes: childrenOf(null, permissions, holder) }));
}

/** What the holder itself says, as it is stored. */
export function toOwns(groups: readonly PermissionGroup[], holder: 'R' | 'U'): Owns {
  const says = (providers: readonly PermissionProvider[]) => providers.some(({ providerName }) => providerName === holder);
  return new Map(
    groups
      .flatMap(({ permissions }) => permissions)
      .map(({ name, isProhibited, grantedProviders }): [string, Own] => [name, isProhibited ? 'prohibit' : says(grantedProviders) ? 'grant' : 'inherit'])
      .filter(([, own]) => own !== 'inherit'),
  );
}

function childrenOf(parent: string | null, all: readonly Permission[], holder: 'R' | 'U'): readonly PermissionNode[] {
  const names = new Set(all.map(({ name }) => name));
  const others = (providers: readonly PermissionProvider[]) => providers.filter(({ providerName }) => providerName !== holder).map(({ providerKey }) => providerKey);
  return all
    .filter(({ parentName }) => (parent === null ? parentName === null || !names.has(parentName) : parentName === parent))
    .map((permission) => ({
      name: permission.name,
      label: permission.displayName,
      grantedBy: others(permission.grantedProviders),
      prohibitedBy: others(permission.prohibitedProviders),
      children: childrenOf(permission.name, all, holder),
    }));
}

/** Every node of these and below them, parents first. */
export function flat(nodes: readonly PermissionNode[]): readonly PermissionNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** The permissions in force: granted by somebody, forbidden by nobody, and the same of everything above. */
export function inForce(nodes: readonly PermissionNode[], owns: Owns): ReadonlySet<string> {
  return new Set(nodes.filter((node) => counts(node, owns)).flatMap((node) => [node.name, ...inForce(node.children, owns)]));
}

function counts({ name, grantedBy, prohibitedBy }: PermissionNode, owns: Owns): boolean {
  const own = owns.get(name);
  return prohibitedBy.length === 0 && own !== 'prohibit' && (own === 'grant' || grantedBy.length > 0);
}

/**
 * What is said after a choice. A grant grants what stands above as far as it is missing; where a permission is no longer in force,
 * grants below it would have no effect and go.
 */
export function chosen(owns: Owns, name: string, own: Own, branches: readonly PermissionBranch[]): Owns {
  const path = pathTo(name, branches.flatMap(({ nodes }) => nodes));
  const node = path.at(-1);
  if (!node) {
    return owns;
  }
  const next = new Map(owns);
  say(next, name, own);
  if (own === 'grant') {
    path.filter((above) => !counts(above, next)).forEach((above) => next.set(above.name, 'grant'));
  } else if (!counts(node, next)) {
    flat(node.children).filter((below) => next.get(below.name) === 'grant').forEach((below) => next.delete(below.name));
  }
  return next;
}

/** The same for all of these, which are nodes with everything below them. */
export function chosenForAll(owns: Owns, nodes: readonly PermissionNode[], own: Own): Owns {
  const next = new Map(owns);
  nodes.forEach(({ name }) => say(next, name, own));
  return next;
}

function say(owns: Map<string, Own>, name: string, own: Own): void {
  if (own === 'inherit') {
    owns.delete(name);
  } else {
    owns.set(name, own);
  }
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
export function changes(before: Owns, after: Owns): readonly Grant[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name, isGranted: after.get(name) === 'grant', isProhibited: after.get(name) === 'prohibit' }));
}
