/** A stretch of a video that was really played, in seconds of the video. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A jump of more than this between two looks is a seek, not playing. */
const SLACK = 1.5;

/**
 * Finds out what was really played from where the playhead is now and then. Seeking, pausing and a stalled line do not
 * count; playing faster counts what was shown.
 */
export class Watched {
  private stretches: Stretch[] = [];
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
    this.stretch(from, position);
  }

  /** Playing stops or jumps: the next look begins anew. */
  pause(): void {
    this.last = null;
  }

  /** Takes what was played since the last time. */
  take(): Stretch[] {
    const taken = this.stretches;
    this.stretches = [];
    return taken;
  }

  private stretch(from: number, to: number): void {
    const before = this.stretches.at(-1);
    if (before && Math.abs(before.to - from) < 0.01) this.stretches[this.stretches.length - 1] = { from: before.from, to };
    else this.stretches.push({ from, to });
  }
}

/** The seconds of these stretches together. */
export function secondsOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
