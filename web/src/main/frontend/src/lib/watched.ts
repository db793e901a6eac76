/** A stretch of a video that was really played, in seconds of the video. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A jump of more than this between two looks is a seek, not playing. */
const SLACK = 1.5;

/** What was played in a while: which parts, and how many seconds of real time that took. */
export interface Played {
  readonly stretches: readonly Stretch[];
  readonly seconds: number;
}

/**
 * Finds out what was really played from where the playhead is now and then. Seeking, pausing and a stalled line do not
 * count; playing faster shows more in the same time.
 */
export class Watched {
  private stretches: Stretch[] = [];
  private played = 0;
  private last: number | null = null;
  private lastLook = 0;

  /** Tells where the playhead is; `now` in milliseconds of a clock that only goes forward. */
  look(position: number, rate: number, now: number): void {
    const from = this.last;
    const passed = (now - this.lastLook) / 1000;
    this.last = position;
    this.lastLook = now;
    if (from === null || position <= from) return;
    if (position - from > passed * rate + SLACK) return;
    this.played += (position - from) / rate;
    this.stretch(from, position);
  }

  /** Playing stops or jumps: the next look begins anew. */
  pause(): void {
    this.last = null;
  }

  /** Real time since the last taking. */
  get seconds(): number {
    return this.played;
  }

  /** Takes what was played since the last time. */
  take(): Played {
    const played = { stretches: this.stretches, seconds: this.played };
    this.stretches = [];
    this.played = 0;
    return played;
  }

  private stretch(from: number, to: number): void {
    const before = this.stretches[this.stretches.length - 1];
    if (before && Math.abs(before.to - from) < 0.01) this.stretches[this.stretches.length - 1] = { from: before.from, to };
    else this.stretches.push({ from, to });
  }
}
