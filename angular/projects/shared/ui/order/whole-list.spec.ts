import { of } from 'rxjs';
import { ListQuery } from '../list/list-source';
import { wholeList } from './whole-list';

describe('a whole list', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

  const read = (count: number) => {
    const asked: ListQuery[] = [];
    let got: readonly { id: number }[] | undefined;
    wholeList((query) => {
      asked.push(query);
      return of({ items: entries(count).slice(query.skipCount, query.skipCount + query.maxResultCount), totalCount: count });
    }).subscribe((all) => (got = all));
    return { asked, got };
  };

  it('leaves no entry out, however many pages it takes', () => {
    const { asked, got } = read(450);

    expect(got).toEqual(entries(450));
    expect(asked.map(({ skipCount }) => skipCount)).toEqual([0, 200, 400]);
    expect(asked.every(({ sorting, maxResultCount }) => sorting === 'position' && maxResultCount === 200)).toBe(true);
  });

  it('is one question when it is short, and none is missing at the edge', () => {
    expect(read(0)).toMatchObject({ got: [], asked: [{ skipCount: 0 }] });
    expect(read(200).asked).toHaveLength(1);
    expect(read(201).got).toHaveLength(201);
  });

  it('ends when entries go away meanwhile', () => {
    let got: readonly unknown[] | undefined;
    wholeList(({ skipCount }) => of({ items: skipCount === 0 ? entries(200) : [], totalCount: 300 })).subscribe((all) => (got = all));

    expect(got).toHaveLength(200);
  });
});
