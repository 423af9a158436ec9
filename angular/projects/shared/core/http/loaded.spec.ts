import { HttpErrorResponse } from '@angular/common/http';
import { EnvironmentInjector, createEnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Observable, Subject, defer } from 'rxjs';
import { loaded, loading } from './loaded';

describe('what a page asks for once', () => {
  let answers: Subject<string>[];
  let source: Observable<string>;
  let page: EnvironmentInjector;

  const fail = () => answers.at(-1)?.error(new HttpErrorResponse({ status: 503, error: { detail: 'The server is tired', traceId: 'abc123' } }));

  beforeEach(() => {
    answers = [];
    source = defer(() => {
      const answer = new Subject<string>();
      answers.push(answer);
      return answer;
    });
    page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  });

  it('is the value once it comes', () => {
    const [without, withInitial] = runInInjectionContext(page, () => [loaded(source), loaded(source, 'nothing')] as const);
    expect([without(), withInitial()]).toEqual([undefined, 'nothing']);

    answers.forEach((answer) => answer.next('all'));
    expect([without(), withInitial()]).toEqual(['all', 'all']);
    expect(without.problem()).toBeUndefined();
  });

  it('says why it failed, can still be read, and comes when asked again', () => {
    const value = runInInjectionContext(page, () => loaded(source, 'nothing'));
    fail();
    expect(value()).toBe('nothing');
    expect(value.problem()).toMatchObject({ status: 503, message: 'The server is tired', traceId: 'abc123' });

    value.again();
    expect(value.problem()).toBeUndefined();
    answers.at(-1)?.next('all');
    expect(value()).toBe('all');
  });

  it('is asked again only when it failed', () => {
    const value = runInInjectionContext(page, () => loaded(source));
    value.again();
    answers.at(-1)?.next('all');
    value.again();
    expect(answers).toHaveLength(1);
  });

  it('asks no more once the page is gone', () => {
    const value = runInInjectionContext(page, () => loaded(source));
    fail();
    value.again();
    page.destroy();
    expect(answers.map(({ observed }) => observed)).toEqual([false, false]);
  });

  it('lets an answer that may be older go when an act has answered, and asks for it again', () => {
    const value = runInInjectionContext(page, () => loading(() => source));
    value.load();
    value.take('after the act');
    answers[0]?.next('before the act');
    expect(value.value()).toBe('after the act');

    answers[1]?.next('later');
    answers[1]?.complete();
    expect(value.value()).toBe('later');

    value.take('after another act');
    expect(answers).toHaveLength(2);
  });
});
