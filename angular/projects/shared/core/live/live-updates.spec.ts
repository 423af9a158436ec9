import { TestBed } from '@angular/core/testing';
import { LIVE_UPDATES_URL, LiveEvent, LiveUpdates } from './live-updates';

/** A stream that the test speaks through. */
class FakeSource {
  static all: FakeSource[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  closed = false;

  constructor(readonly url: string) {
    FakeSource.all.push(this);
  }

  close(): void {
    this.closed = true;
  }
}

/** One lock for all tabs of the test. */
class FakeLocks {
  private readonly waiting: (() => void)[] = [];
  private held = false;

  async request(_: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>): Promise<void> {
    while (this.held) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (signal.aborted) {
      throw new DOMException('aborted', 'AbortError');
    }
    this.held = true;
    await work();
    this.held = false;
    this.waiting.shift()?.();
  }
}

describe('LiveUpdates', () => {
  const tab = () => TestBed.configureTestingModule({ providers: [{ provide: LIVE_UPDATES_URL, useValue: '/api/live' }] }).inject(LiveUpdates);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  beforeEach(() => {
    FakeSource.all = [];
    vi.stubGlobal('EventSource', FakeSource);
    Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('opens one stream for two tabs, hands its events over, and goes on in the second when the first closes', async () => {
    const first = tab();
    TestBed.resetTestingModule();
    const second = tab();
    const heard: LiveEvent[] = [];
    second.on('customer').subscribe((event) => heard.push(event));
    first.start();
    second.start();
    await settle();

    expect(FakeSource.all.length).toBe(1);
    FakeSource.all[0]?.onmessage?.({ data: '{"kind":"customer","id":"7"}' });
    FakeSource.all[0]?.onmessage?.({ data: '{"kind":"mail","id":"8"}' });
    await settle();
    expect(heard).toEqual([{ kind: 'customer', id: '7' }]);

    first.stop();
    await settle();
    expect(FakeSource.all[0]?.closed).toBe(true);
    expect(FakeSource.all.length).toBe(2);
    second.stop();
  });

  it('says when it opens, first and after a cut, that something may have been missed', async () => {
    vi.useFakeTimers();
    const live = tab();
    const heard: string[] = [];
    live.on('customer').subscribe(({ kind }) => heard.push(kind));
    live.start();
    await vi.advanceTimersByTimeAsync(1);
    FakeSource.all[0]?.onopen?.();
    expect(heard).toEqual(['missed']);
    FakeSource.all[0]?.onerror?.();
    await vi.advanceTimersByTimeAsync(1_000);
    FakeSource.all[1]?.onopen?.();

    expect(heard).toEqual(['missed', 'missed']);
    live.stop();
    vi.useRealTimers();
  });
});
