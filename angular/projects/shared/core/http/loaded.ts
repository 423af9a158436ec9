import { DestroyRef, Signal, computed, inject, signal, untracked } from '@angular/core';
import { Observable, Subscription } from 'rxjs';
import { Problem, toProblem } from '../problems/problem';

/** One thing from the server in its states: nothing yet, here, or failed (and asked for again). */
export interface Loading<T> {
  readonly value: Signal<T | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly load: () => void;
  /** What an act answered. An answer that is on its way may be older than it: it is let go and asked for again. */
  readonly take: (value: T) => void;
}

/** What the server was asked for once: its value when it comes, and why it did not. Reading it never throws. */
export interface Loaded<T> extends Signal<T> {
  readonly problem: Signal<Problem | undefined>;
  /** Asks once more when the last answer was a failure; else nothing happens. */
  again(): void;
}

/** Call in an injection context. The value stays on the page while it is asked for again. */
export function loading<T>(ask: () => Observable<T>): Loading<T> {
  const value = signal<T | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let running: Subscription | undefined;
  inject(DestroyRef).onDestroy(() => running?.unsubscribe());
  const load = (): void => {
    running?.unsubscribe();
    problem.set(undefined);
    running = ask().subscribe({ next: (answer) => value.set(answer), error: (error: unknown) => problem.set(toProblem(error)) });
  };
  const take = (answer: T): void => {
    const asking = running?.closed === false;
    running?.unsubscribe();
    problem.set(undefined);
    value.set(answer);
    if (asking) {
      load();
    }
  };
  return { value, problem, load, take };
}

/** Call in an injection context (a page's field). Asks at once; the value is `initial` until it comes, and when it failed. */
export function loaded<T>(source: Observable<T>): Loaded<T | undefined>;
export function loaded<T>(source: Observable<T>, initial: T): Loaded<T>;
export function loaded<T>(source: Observable<T>, initial?: T): Loaded<T | undefined> {
  const { value, problem, load } = loading(() => source);
  load();
  const again = () => {
    if (untracked(problem)) {
      load();
    }
  };
  return Object.assign(computed(() => value() ?? initial), { problem, again });
}
