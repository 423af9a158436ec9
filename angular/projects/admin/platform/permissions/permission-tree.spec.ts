import { Permission } from './permissions-api';
import { Own, changes, chosen, chosenForAll, flat, inForce, toBranches, toOwns } from './permission-tree';

const permission = (name: string, parentName: string | null = null, granted: string[] = [], prohibited: string[] = []): Permission => ({
  name,
  displayName: name,
  parentName,
  isProhibited: prohibited.includes('U'),
  grantedProviders: granted.map((providerName) => ({ providerName, providerKey: providerName === 'R' ? 'sales' : 'x' })),
  prohibitedProviders: prohibited.map((providerName) => ({ providerName, providerKey: providerName === 'R' ? 'temps' : 'x' })),
});

describe('permission tree', () => {
  const groups = [
    {
      name: 'G',
      displayName: 'G',
      permissions: [permission('A'), permission('A.1', 'A'), permission('A.1.x', 'A.1'), permission('B', null, ['R', 'U']), permission('B.1', 'B', ['R'], ['U']), permission('C', null, ['R'], ['R'])],
    },
  ];
  const branches = toBranches(groups, 'U');
  const nodes = branches.flatMap((branch) => branch.nodes);
  const says = (...entries: [string, Own][]) => new Map(entries);

  it('nests what stands under another', () => {
    expect(nodes.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(nodes[0]?.children[0]?.children[0]?.name).toBe('A.1.x');
  });

  it('tells what the holder says from what its roles say', () => {
    expect(toOwns(groups, 'U')).toEqual(says(['B', 'grant'], ['B.1', 'prohibit']));
    expect(nodes[1]?.grantedBy).toEqual(['sales']);
    expect(nodes[2]?.prohibitedBy).toEqual(['temps']);
  });

  it('lets a prohibition beat every grant, and a child need its parent', () => {
    expect([...inForce(nodes, says(['A.1', 'grant'], ['C', 'grant'], ['B', 'prohibit']))]).toEqual([]);
    expect([...inForce(nodes, says(['A', 'grant'], ['A.1', 'grant']))]).toEqual(['A', 'A.1', 'B', 'B.1']);
  });

  it('grants everything above a granted right, unless a role grants it already', () => {
    expect(chosen(says(), 'A.1.x', 'grant', branches)).toEqual(says(['A.1.x', 'grant'], ['A', 'grant'], ['A.1', 'grant']));
    expect(chosen(says(), 'B.1', 'grant', branches)).toEqual(says(['B.1', 'grant']));
  });

  it('takes back the grants below a right that is no longer in force', () => {
    const before = says(['A', 'grant'], ['A.1', 'grant'], ['A.1.x', 'grant']);

    expect(chosen(before, 'A.1', 'inherit', branches)).toEqual(says(['A', 'grant']));
    expect(chosen(before, 'A', 'prohibit', branches)).toEqual(says(['A', 'prohibit']));
    expect(chosen(says(['B', 'grant'], ['B.1', 'grant']), 'B', 'inherit', branches)).toEqual(says(['B.1', 'grant']));
  });

  it('says the same for a whole group', () => {
    expect(chosenForAll(says(['B', 'prohibit']), flat(nodes), 'grant').size).toBe(6);
    expect(chosenForAll(says(['B', 'prohibit']), flat(nodes), 'inherit').size).toBe(0);
  });

  it('sends only the difference', () => {
    expect(changes(says(['A', 'grant'], ['B', 'grant'], ['C', 'grant']), says(['B', 'grant'], ['C', 'prohibit'], ['D', 'grant']))).toEqual([
      { name: 'A', isGranted: false, isProhibited: false },
      { name: 'C', isGranted: false, isProhibited: true },
      { name: 'D', isGranted: true, isProhibited: false },
    ]);
  });
});
