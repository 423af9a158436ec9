import { toBranches, toggled } from './scopes';

describe('scopes of a key', () => {
  const scope = (name: string, parentName: string | null = null) => ({ name, displayName: name, parentName });
  const branches = toBranches([{ name: 'G', displayName: 'G', scopes: [scope('A'), scope('A.1', 'A'), scope('A.1.x', 'A.1'), scope('B')] }]);

  it('brings what a right stands under', () => {
    expect([...toggled(new Set(), 'A.1.x', branches)].sort()).toEqual(['A', 'A.1', 'A.1.x']);
  });

  it('takes what stands under a right that is taken away', () => {
    expect([...toggled(new Set(['A', 'A.1', 'A.1.x', 'B']), 'A.1', branches)]).toEqual(['A', 'B']);
  });
});
