import { EMPTY, Observable, expand, map, reduce } from 'rxjs';
import { ListPage, ListQuery } from '../list/list-source';

/** The server answers no more at once. */
const PAGE = 200;

/** Every entry in its order, page by page: the server takes an order of all entries only. */
export function wholeList<T>(load: (query: ListQuery) => Observable<ListPage<T>>): Observable<readonly T[]> {
  const from = (skipCount: number) =>
    load({ filter: '', sorting: 'position', skipCount, maxResultCount: PAGE, filters: {} }).pipe(map(({ items, totalCount }) => ({ items, totalCount, next: skipCount + items.length })));
  return from(0).pipe(
    expand(({ items, totalCount, next }) => (items.length > 0 && next < totalCount ? from(next) : EMPTY)),
    reduce<{ items: readonly T[] }, readonly T[]>((all, { items }) => [...all, ...items], []),
  );
}
