import { Permission } from './permissions-api';
import { changes, toBranches, toggled } from './permission-tree';

const permission = (name: string, parentName: string | null = null, by: string[] = []): Permission => ({
  name,
  displayName: name,
  parentName,
  isGranted: by.length > 0,
  grantedProviders: by.map((providerName) => ({ providerName, providerKey: 'x' })),
});

describe('permission tree', () => {
  const groups = [{ name: 'G', displayName: 'G', permissions: [permission('A'), permission('A.1', 'A'), permission('A.1.x', 'A.1'), permission('B', null, ['R'])] }];
  const branches = toBranches(groups, 'U');

  it('nests what stands under another', () => {
    expect(branches[0]?.nodes.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(branches[0]?.nodes[0]?.children[0]?.children[0]?.name).toBe('A.1.x');
  });

  it('grants everything above a granted right', () => {
    expect([...toggled(new Set(), 'A.1.x', branches)].sort()).toEqual(['A', 'A.1', 'A.1.x']);
  });

  it('takes everything below a right that is taken away', () => {
    expect([...toggled(new Set(['A', 'A.1', 'A.1.x', 'B']), 'A.1', branches)]).toEqual(['A', 'B']);
  });

  it('leaves what a role grants', () => {
    expect(branches[0]?.nodes[1]?.fromRole).toBe(true);
    expect([...toggled(new Set(['B']), 'B', branches)]).toEqual(['B']);
  });

  it('sends only the difference', () => {
    expect(changes(new Set(['A', 'B']), new Set(['B', 'C']))).toEqual([
      { name: 'C', isGranted: true },
      { name: 'A', isGranted: false },
    ]);
  });
});
