import { isOurs } from '../page.ts';
import type { Line } from './line.ts';

const LONGEST = 8_000;
/** So long nothing may come before the line is taken for cut: some lines go without telling anybody. */
const QUIET = 20_000;
/** Whoever asks for another try does not wait for what has been quiet for so long. */
const IMPATIENT = 2_000;
/** A server that always fails at this will not mend it by itself. */
const FAULTS = 3;

/** There is nothing at this address; or this person may not have it any more. */
export class Missing extends Error {}

/** The server stumbled over this very thing, rather than being away. */
class Fault extends Error {}

const onThisPage = new Set<Fetching>();

/** Tries at once whatever waits on this page, be it known to anybody yet or not. */
export function tryAgain(): void {
  onThisPage.forEach((fetching) => fetching.again());
}

/** Fetches over a line that may hold its breath: what fails is tried again for as long as somebody wants it. */
export class Fetching {
  private readonly stopping = new AbortController();
  private readonly pauses = new Set<() => void>();
  private readonly asked = new Set<Asking>();

  constructor(private readonly line: Line) {
    onThisPage.add(this);
    window.addEventListener('online', () => this.again(), { signal: this.stopping.signal });
  }

  async text(address: string): Promise<string> {
    return this.tried((asking) => this.answer(address, {}, asking).then((answer) => answer.text()));
  }

  /** A part of a file, handed over as it comes; the last byte is included. */
  async part(address: string, [first, last]: readonly [number, number], taker: (bytes: Uint8Array) => void, signal: AbortSignal): Promise<void> {
    let at = first;
    await this.tried(async (asking) => {
      this.line.begin();
      try {
        const answer = await this.answer(address, { Range: `bytes=${at}-${last}` }, asking);
        const reader = answer.body!.getReader();
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
          asking.heard();
          this.line.count(piece.value.length);
          at += piece.value.length;
          taker(piece.value);
        }
      } finally {
        this.line.end();
      }
      if (at <= last) throw new TypeError('the line was cut');
    }, signal);
  }

  /** Tries at once what waits for its next try, and anew what nothing comes of. */
  again(): void {
    this.asked.forEach((asking) => asking.quietFor() > IMPATIENT && asking.give());
    this.pauses.forEach((wake) => wake());
  }

  stop(): void {
    onThisPage.delete(this);
    this.stopping.abort();
    this.again();
  }

  private async answer(address: string, headers: Record<string, string>, asking: Asking): Promise<Response> {
    const answer = await fetch(address, { headers, signal: asking.signal });
    asking.heard();
    if (answer.ok) return answer;
    if (!isOurs((name) => answer.headers.get(name))) throw new TypeError(`${answer.status} of somebody else for ${address}`);
    if (answer.status === 500) throw new Fault(address);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429) throw new Missing(address);
    throw new TypeError(`${answer.status} ${address}`);
  }

  private async tried<T>(work: (asking: Asking) => Promise<T>, signal?: AbortSignal): Promise<T> {
    let faults = 0;
    for (let tries = 1; ; tries += 1) {
      const asking = new Asking([this.stopping.signal, ...(signal ? [signal] : [])]);
      this.asked.add(asking);
      try {
        return await work(asking);
      } catch (reason) {
        if (signal?.aborted || this.stopping.signal.aborted || reason instanceof Missing) throw reason;
        if (reason instanceof Fault && ++faults >= FAULTS) throw new Missing(reason.message);
      } finally {
        asking.over();
        this.asked.delete(asking);
      }
      await this.pause(Math.min(LONGEST, 500 * 2 ** tries));
      if (signal?.aborted || this.stopping.signal.aborted) throw new DOMException('not wanted any more', 'AbortError');
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        window.clearTimeout(timer);
        this.pauses.delete(wake);
        resolve();
      };
      const timer = window.setTimeout(wake, milliseconds);
      this.pauses.add(wake);
    });
  }
}

/** One try, which is given up when nothing comes for too long or nobody wants it any more. */
class Asking {
  private readonly asking = new AbortController();
  private last = performance.now();
  private timer = 0;

  constructor(private readonly wanted: readonly AbortSignal[]) {
    wanted.forEach((one) => one.addEventListener('abort', this.give, { once: true }));
    if (wanted.some((one) => one.aborted)) this.give();
    this.heard();
  }

  get signal(): AbortSignal {
    return this.asking.signal;
  }

  readonly give = (): void => this.asking.abort();

  heard(): void {
    this.last = performance.now();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.give, QUIET);
  }

  quietFor(): number {
    return performance.now() - this.last;
  }

  over(): void {
    window.clearTimeout(this.timer);
    this.wanted.forEach((one) => one.removeEventListener('abort', this.give));
  }
}
