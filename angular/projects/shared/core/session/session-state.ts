import { Problem } from '../problems/problem';

/** The four states of a session: not known yet, nobody, somebody, or the server could not say. */
export type SessionState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'signed-in'; readonly session: T }
  | { readonly kind: 'failed'; readonly problem: Problem };
