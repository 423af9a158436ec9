import { DestroyRef, Signal, inject, signal, untracked } from '@angular/core';
import { Observable } from 'rxjs';
import { Problem, toProblem } from '../problems/problem';

/** What the server was asked for once: its value when it comes, and why it did not. Reading it never throws. */
export interface Loaded<T> extends Signal<T> {
  readonly problem: Signal<Problem | undefined>;
  /** Asks once more when the last answer was a failure; else nothing happens. */
  again(): void;
}

/** Call in an injection context (a page's field). Asks at once; the value is `initial` until it comes, and when it failed. */
export function loaded<T>(source: Observable<T>): Loaded<T | undefined>;
export function loaded<T>(source: Observable<T>, initial: T): Loaded<T>;
export function loaded<T>(source: Observable<T>, initial?: T): Loaded<T | undefined> {
  const value = signal(initial);
  const problem = signal<Problem | undefined>(undefined);
  const ask = () => source.subscribe({ next: (answer) => value.set(answer), error: (error: unknown) => problem.set(toProblem(error)) });
  let running = ask();
  inject(DestroyRef).onDestroy(() => running.unsubscribe());
  const again = () => {
    if (untracked(problem)) {
      problem.set(undefined);
      running = ask();
    }
  };
  return Object.assign(value.asReadonly(), { problem: problem.asReadonly(), again });
}
