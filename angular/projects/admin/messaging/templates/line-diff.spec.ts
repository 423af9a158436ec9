import { changedLines, lineDiff } from './line-diff';

describe('lineDiff', () => {
  it('keeps what is common and marks the rest', () => {
    expect(lineDiff('a\nb\nc', 'a\nx\nc\nd').map(({ kind, text }) => `${kind} ${text}`)).toEqual(['same a', 'removed b', 'added x', 'same c', 'added d']);
  });

  it('counts nothing where nothing changed', () => {
    expect(changedLines('a\nb', 'a\nb')).toBe(0);
    expect(changedLines('a', 'a\nb')).toBe(1);
  });
});
