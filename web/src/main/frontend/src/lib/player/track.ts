import type { Fetching } from './fetching.ts';
import type { Rendition, Segment } from './playlist.ts';

/** So much is fetched ahead, and so much kept behind, in seconds. */
const AHEAD = 60;
const BEHIND = 30;
/** Segments that are asked for at once, once something plays: each asking costs a journey to the satellite and back. */
const AT_ONCE = 2;
const SLACK = 0.1;

/** The picture or the sound of what plays: fetches segment after segment, and gives them to the browser. */
export class Track {
  /** Where the next segment begins. */
  private at = 0;
  private headerOf: Rendition | undefined;
  private fetched: AbortController | undefined;
  private wake: () => void = () => undefined;
  private stopped = false;
  private running = false;
  ended = false;

  constructor(
    private readonly buffer: SourceBuffer,
    private readonly video: HTMLVideoElement,
    private readonly fetching: Fetching,
    private readonly choose: (ahead: number) => Promise<Rendition>,
    private readonly grown: () => void,
  ) {}

  /** Goes on until it is stopped; once at a time. */
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.fill();
    } finally {
      this.running = false;
    }
  }

  private async fill(): Promise<void> {
    for (const event of ['timeupdate', 'seeking']) this.video.addEventListener(event, this.look);
    if (!this.headerOf) this.at = this.video.currentTime;
    while (!this.stopped) {
      const rendition = await this.choose(this.ahead);
      const wanted = this.ahead > AHEAD ? [] : this.next(rendition);
      this.ended = this.at >= rendition.seconds - SLACK;
      if (wanted.length > 0) await this.fetch(rendition, wanted);
      else {
        if (this.ended) this.grown();
        await new Promise<void>((resolve) => (this.wake = resolve));
      }
    }
  }

  stop(): void {
    this.stopped = true;
    for (const event of ['timeupdate', 'seeking']) this.video.removeEventListener(event, this.look);
    this.fetched?.abort();
    this.wake();
  }

  /** What was fetched ahead is forgotten, but for what plays now. */
  async forget(): Promise<void> {
    const from = this.video.currentTime + 1;
    this.fetched?.abort();
    this.headerOf = undefined;
    await this.change(() => this.buffer.remove(from, Infinity));
    this.at = Math.min(this.at, from);
    this.wake();
  }

  private get ahead(): number {
    return this.at - this.video.currentTime;
  }

  private readonly look = (): void => {
    if (this.video.seeking) this.seek();
    this.wake();
  };

  /** What is there already is not fetched again. */
  private seek(): void {
    const to = this.video.currentTime;
    const end = endAround(this.buffer.buffered, to);
    if (end === this.at || (end > to && this.at > to && this.at - end < SLACK)) return;
    this.at = end;
    this.fetched?.abort();
  }

  private next(rendition: Rendition): readonly Segment[] {
    const index = rendition.segments.findIndex((segment) => segment.to > this.at + SLACK);
    return index < 0 ? [] : rendition.segments.slice(index, index + (this.ahead > 0 ? AT_ONCE : 1));
  }

  private async fetch(rendition: Rendition, segments: readonly Segment[]): Promise<void> {
    const fetched = new AbortController();
    this.fetched = fetched;
    try {
      const first = segments[0]!.first;
      const headed = this.headerOf === rendition;
      // the header lies right before the first segment, and is fetched with it
      if (!headed && first !== rendition.header) await this.give(rendition.file, [0, rendition.header - 1], [rendition.header], fetched.signal);
      const begin = !headed && first === rendition.header ? 0 : first;
      this.headerOf = rendition;
      const ends = segments.map((segment) => segment.last + 1 - begin);
      await this.give(rendition.file, [begin, segments[segments.length - 1]!.last], ends, fetched.signal, (done) => (this.at = segments[done]!.to));
    } catch (reason) {
      if (!fetched.signal.aborted) throw reason;
      this.headerOf = undefined;
    }
  }

  /** Hands each piece over as soon as all of it is there. */
  private async give(
    file: string,
    range: readonly [number, number],
    ends: readonly number[],
    signal: AbortSignal,
    given: (piece: number) => void = () => undefined,
  ): Promise<void> {
    const bytes = new Uint8Array(range[1] - range[0] + 1);
    let filled = 0;
    let piece = 0;
    let giving = Promise.resolve();
    const hand = (): void => {
      while (piece < ends.length && filled >= ends[piece]!) {
        const number = piece++;
        const part = bytes.subarray(number === 0 ? 0 : ends[number - 1], ends[number]);
        giving = giving.then(async () => {
          if (signal.aborted) return;
          await this.append(part);
          if (!signal.aborted) given(number);
          this.grown();
        });
        // told below, once all was fetched
        giving.catch(() => undefined);
      }
    };
    await this.fetching.part(
      file,
      range,
      (more) => {
        bytes.set(more, filled);
        filled += more.length;
        hand();
      },
      signal,
    );
    await giving;
  }

  private async append(bytes: Uint8Array): Promise<void> {
    const old = this.video.currentTime - BEHIND;
    const { buffered } = this.buffer;
    if (buffered.length > 0 && buffered.start(0) < old - BEHIND) await this.change(() => this.buffer.remove(0, old));
    await this.change(() => this.buffer.appendBuffer(bytes as Uint8Array<ArrayBuffer>));
  }

  /** One change after the other; the browser tells when it has made it. */
  private async change(make: () => void): Promise<void> {
    while (this.buffer.updating) await once(this.buffer, 'updateend');
    make();
    await once(this.buffer, 'updateend');
  }
}

/** Where what is there around a moment ends; the moment itself where nothing is. */
export function endAround(buffered: TimeRanges, at: number): number {
  for (let i = 0; i < buffered.length; i += 1) {
    if (buffered.start(i) <= at + SLACK && buffered.end(i) > at) return buffered.end(i);
  }
  return at;
}

function once(target: EventTarget, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    target.addEventListener(event, () => resolve(), { once: true });
    target.addEventListener('error', () => reject(new Error('the browser does not take it')), { once: true });
  });
}
