import type { Line } from './line.ts';

const TRIES = 8;
const LONGEST = 16_000;

/** Nothing came, however often it was tried; or there is nothing any more. */
export class LineLost extends Error {}

/** Fetches over a line that may hold its breath: what fails is tried again, ever more slowly. */
export class Fetching {
  private readonly stopping = new AbortController();

  constructor(private readonly line: Line) {}

  async text(address: string): Promise<string> {
    return this.tried(async () => (await this.answer(address, {}, undefined)).text());
  }

  /** A part of a file, handed over as it comes; the last byte is included. */
  async part(address: string, [first, last]: readonly [number, number], taker: (bytes: Uint8Array) => void, signal: AbortSignal): Promise<void> {
    let at = first;
    await this.tried(async () => {
      this.line.begin();
      try {
        const answer = await this.answer(address, { Range: `bytes=${at}-${last}` }, signal);
        const reader = answer.body!.getReader();
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
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

  stop(): void {
    this.stopping.abort();
  }

  private async answer(address: string, headers: Record<string, string>, signal: AbortSignal | undefined): Promise<Response> {
    const asking = new AbortController();
    const stop = (): void => asking.abort();
    for (const one of [this.stopping.signal, signal]) {
      if (one?.aborted) stop();
      one?.addEventListener('abort', stop, { once: true });
    }
    const answer = await fetch(address, { headers, signal: asking.signal });
    if (answer.status >= 400 && answer.status < 500) throw new LineLost(`${answer.status} ${address}`);
    if (!answer.ok) throw new TypeError(`${answer.status} ${address}`);
    return answer;
  }

  private async tried<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (reason) {
        if (signal?.aborted || this.stopping.signal.aborted || reason instanceof LineLost) throw reason;
        if (tries >= TRIES) throw new LineLost(String(reason));
        await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST, 500 * 2 ** tries)));
      }
    }
  }
}
