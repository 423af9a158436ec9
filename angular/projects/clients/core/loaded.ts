import { DestroyRef, Signal, inject, signal } from '@angular/core';
import { Observable, Subscription } from 'rxjs';
import { Problem, toProblem } from '@portal/shared/core';

/** One thing from the server in its states: nothing yet, here, or failed (and asked for again). */
export interface Loaded<T> {
  readonly value: Signal<T | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly load: () => void;
}

/** Call in an injection context. The value stays on the page while it is asked for again. */
export function loaded<T>(ask: () => Observable<T>): Loaded<T> {
  const value = signal<T | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let running: Subscription | undefined;
  inject(DestroyRef).onDestroy(() => running?.unsubscribe());
  const load = (): void => {
    running?.unsubscribe();
    problem.set(undefined);
    running = ask().subscribe({ next: (answer) => value.set(answer), error: (error: unknown) => problem.set(toProblem(error)) });
  };
  return { value, problem, load };
}
