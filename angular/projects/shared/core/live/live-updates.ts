import { DOCUMENT, DestroyRef, Injectable, InjectionToken, inject } from '@angular/core';
import { Observable, Subject, filter } from 'rxjs';

/** What happened to what: never contents, so that a page asks with its own rights. */
export interface LiveEvent {
  readonly kind: string;
  readonly id: string;
}

/** Where this application's stream is. */
export const LIVE_UPDATES_URL = new InjectionToken<string>('LIVE_UPDATES_URL');

const MISSED = 'missed';
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Server-sent events, one stream per browser and application: the tab that holds the Web Lock reads the
 * stream and hands events to the others by BroadcastChannel; when it closes, the next tab takes the lock.
 * (Browsers allow six connections per origin on HTTP/1.1; a stream in each tab would use them up.)
 */
@Injectable({ providedIn: 'root' })
export class LiveUpdates {
  private readonly url = inject(LIVE_UPDATES_URL);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly events = new Subject<LiveEvent>();
  private channel?: BroadcastChannel;
  private running?: AbortController;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  /**
   * Events of these kinds (`customer`, `invoice`), or of all; and one of kind `missed` when the stream opens, first or
   * after a cut, because something may have changed meanwhile. Starts when the session is signed in (`start`).
   */
  on(...kinds: readonly string[]): Observable<LiveEvent> {
    return this.events.pipe(filter(({ kind }) => kinds.length === 0 || kind === MISSED || kinds.includes(kind)));
  }

  start(): void {
    const locks = this.window?.navigator.locks;
    if (this.running || !locks) {
      return;
    }
    const running = (this.running = new AbortController());
    this.channel = new BroadcastChannel(this.url);
    this.channel.onmessage = ({ data }: MessageEvent<LiveEvent>) => this.events.next(data);
    locks
      .request(this.url, { signal: running.signal }, () => this.read(running.signal))
      .catch((error: unknown) => {
        if (!running.signal.aborted) {
          throw error;
        }
      });
  }

  stop(): void {
    this.running?.abort();
    this.running = undefined;
    this.channel?.close();
    this.channel = undefined;
  }

  /** Holds the lock until stopped; reconnects by itself with growing pauses. */
  private read(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      let wait = FIRST_WAIT;
      // What happened between the first reading of a page and the opening of its stream was missed as well.
      let cut = true;
      let source: EventSource | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const connect = () => {
        source = new EventSource(this.url, { withCredentials: true });
        source.onopen = () => {
          if (cut) {
            this.pass({ kind: MISSED, id: '' });
          }
          cut = false;
          wait = FIRST_WAIT;
        };
        source.onmessage = ({ data }: MessageEvent<string>) => this.pass(JSON.parse(data) as LiveEvent);
        source.onerror = () => {
          source?.close();
          cut = true;
          timer = setTimeout(connect, wait);
          wait = Math.min(wait * 2, LONGEST_WAIT);
        };
      };
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        source?.close();
        resolve();
      });
      connect();
    });
  }

  private pass(event: LiveEvent): void {
    this.events.next(event);
    this.channel?.postMessage(event);
  }
}
