import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HttpErrorResponse } from '@angular/common/http';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Observable, Subject, defer, of, throwError } from 'rxjs';
import { Column } from './column';
import { List } from './list';
import { loaded } from '../../core/http/loaded';
import { ListPage, ListQuery, listSource } from './list-source';

interface Row {
  readonly id: number;
  readonly name: string;
}

const asked: ListQuery[] = [];
let answer: () => Observable<ListPage<Row>>;
let choices: () => Observable<string>;

const TEMPLATE = `
  <ui-list [source]="list" label="Things" searchIn="Name" emptyTitle="No things yet">
    <ng-template uiColumn="name" [of]="list" label="Name" sort="name" let-row><a [href]="'#' + row.id">{{ row.name }}</a></ng-template>
  </ui-list>
`;

@Component({
  imports: [Column, List],
  template: TEMPLATE,
})
class Page {
  readonly choices = loaded(defer(() => choices()));
  readonly list = listSource<Row>({
    sorting: 'name',
    filters: ['state'],
    pageSize: 2,
    beside: [this.choices],
    load: (query) => {
      asked.push(query);
      return answer();
    },
  });
}

@Component({
  imports: [Column, List],
  template: TEMPLATE,
})
class Panel {
  readonly list = listSource<Row>({
    sorting: 'name',
    pageSize: 2,
    inPlace: true,
    load: (query) => {
      asked.push(query);
      return answer();
    },
  });
}

const page = (...names: string[]): ListPage<Row> => ({ items: names.map((name, id) => ({ id, name })), totalCount: 5, totalIsCapped: false });

describe('list', () => {
  let harness: RouterTestingHarness;
  const element = () => harness.routeNativeElement as HTMLElement;
  const text = () => element().textContent ?? '';
  const button = (label: string) => [...element().querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label));

  async function open(url: string): Promise<void> {
    harness = await RouterTestingHarness.create(url);
    await harness.fixture.whenStable();
  }

  async function click(label: string): Promise<void> {
    button(label)?.click();
    await harness.fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  }

  beforeEach(() => {
    asked.length = 0;
    answer = () => of(page('Ada', 'Bea'));
    choices = () => of('Active');
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'things', component: Page }, { path: 'panel', component: Panel }])] });
  });

  it('asks the server for what the address bar says', async () => {
    await open('/things?filter=a&sort=name%20desc&page=2&state=Active&other=x');

    expect(asked).toEqual([{ filter: 'a', sorting: 'name desc', skipCount: 2, maxResultCount: 2, filters: { state: 'Active' } }]);
    expect(element().querySelector('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(text()).toContain('Ada');
  });

  it('writes sorting and page into the address bar', async () => {
    await open('/things');
    await click('Name');
    expect(TestBed.inject(Router).url).toBe('/things?sort=name%20desc');

    await click('Ui.List.NextPage');
    expect(TestBed.inject(Router).url).toBe('/things?sort=name%20desc&page=2');
    expect(asked.at(-1)?.skipCount).toBe(2);
  });

  it('says what will stand here when there is nothing, and which filter hides it when one is set', async () => {
    answer = () => of({ items: [], totalCount: 0 });
    await open('/things');
    expect(text()).toContain('No things yet');

    await harness.navigateByUrl('/things?state=Gone');
    await harness.fixture.whenStable();
    expect(text()).toContain('Ui.List.NothingMatches');
    await click('Ui.List.ResetFilters');
    expect(TestBed.inject(Router).url).toBe('/things');
  });

  it('shows a failure with its trace id and tries again', async () => {
    answer = () => throwError(() => new HttpErrorResponse({ status: 500, error: { detail: 'The server is tired', traceId: 'abc123' } }));
    await open('/things');
    expect(text()).toContain('The server is tired');
    expect(element().querySelector('[role="alert"]')).not.toBeNull();

    answer = () => of(page('Cid'));
    await click('Try again');
    expect(text()).toContain('Cid');
  });

  it('says that a filter has nothing to choose from, and asks for that again with the list', async () => {
    choices = () => throwError(() => new HttpErrorResponse({ status: 503 }));
    await open('/things');
    expect(text()).toContain('Ada');
    expect(text()).toContain('Ui.List.FiltersFailed');

    choices = () => of('Active');
    await click('Try again');
    expect(text()).not.toContain('Ui.List.FiltersFailed');
    expect(asked).toHaveLength(2);
  });

  it('keeps the rows while the next page is under way', async () => {
    await open('/things');
    const later = new Subject<ListPage<Row>>();
    answer = () => later;
    await click('Ui.List.NextPage');
    expect(text()).toContain('Ada');

    later.next(page('Dan'));
    await harness.fixture.whenStable();
    expect(text()).not.toContain('Ada');
  });

  it('moves through the rows with j and k', async () => {
    await open('/things');
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    document.body.append(element());
    Element.prototype.scrollIntoView = vi.fn();

    press('j');
    expect(document.activeElement?.textContent).toBe('Ada');
    press('j');
    press('j');
    expect(document.activeElement?.textContent).toBe('Bea');
    press('k');
    expect(document.activeElement?.textContent).toBe('Ada');
  });

  it('leaves the address bar alone where the list is a part of a page', async () => {
    await open('/panel?filter=of-the-page&page=3');
    expect(asked.at(-1)).toMatchObject({ filter: '', sorting: 'name', skipCount: 0 });
    await click('Ui.List.NextPage');
    await click('Name');
    expect(asked.slice(1)).toMatchObject([{ sorting: 'name', skipCount: 2 }, { sorting: 'name desc', skipCount: 0 }]);
    await click('Name');
    expect(asked.at(-1)).toMatchObject({ sorting: 'name', skipCount: 0 });
    expect(TestBed.inject(Router).url).toBe('/panel?filter=of-the-page&page=3');
  });
});
