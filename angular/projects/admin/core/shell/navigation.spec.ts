import { entryOf } from './navigation';

describe('The navigation', () => {
  it.each([
    ['/', '/'],
    ['/customers/12?tab=contacts', '/customers'],
    ['/messaging/12', '/messaging'],
    ['/messaging/templates/Customers-Welcome', '/settings'],
    ['/billing/setup/company', '/billing/setup'],
  ])('marks for %s the entry %s', (url, entry) => expect(entryOf(url)).toBe(entry));

  it('marks nothing for a page of no entry', () => expect(entryOf('/profile')).toBeUndefined());
});
