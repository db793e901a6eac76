/** How much of what the line carried lately is counted on. */
const SHARE = 0.8;
/** So many seconds weigh half as much as those before. */
const HALF = 8;
/** So much has to be seen first. */
const ENOUGH = 16_000;

/** What the line carries: bytes of all that is fetched at once, over the time in which anything was. */
export class Line {
  private fetching = 0;
  private since = 0;
  private bytes = 0;
  private seconds = 0;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(private readonly now: () => number = () => performance.now()) {}

  begin(): void {
    this.count(0);
    this.fetching += 1;
  }

  end(): void {
    this.count(0);
    this.fetching -= 1;
  }

  /** So many bytes have come. */
  count(bytes: number): void {
    const passed = this.fetching > 0 ? (this.now() - this.since) / 1000 : 0;
    const kept = 0.5 ** (passed / HALF);
    this.since = this.now();
    this.seconds = this.seconds * kept + passed;
    this.bytes = this.bytes * kept + bytes;
  }

  /** Bits a second; zero while nothing is known. */
  get bits(): number {
    return this.bytes >= ENOUGH ? (this.bytes * 8) / Math.max(this.seconds, 0.001) : 0;
  }

  /** The highest of these that the line carries with some to spare; they are in order, and the first is always carried. */
  best(bits: readonly number[]): number {
    const carried = this.bits * SHARE;
    return Math.max(0, bits.filter((needed) => needed <= carried).length - 1);
  }
}
