/** Going up and down a list of completions; before the first stands what was typed. Never changed, only replaced. */
export class Choosing {
  constructor(
    readonly titles: readonly string[],
    readonly typed: string,
    readonly active = -1,
  ) {}

  /** One further or back, round the ends through what was typed. */
  moved(step: 1 | -1): Choosing {
    const places = this.titles.length + 1;
    const place = (this.active + 1 + step + places) % places;
    return new Choosing(this.titles, this.typed, place - 1);
  }

  /** Without one of them; the one that takes its place is chosen if it was. */
  without(title: string): Choosing {
    const at = this.titles.indexOf(title);
    const left = this.titles.filter((each) => each !== title);
    const active = at >= 0 && at < this.active ? this.active - 1 : this.active;
    return new Choosing(left, this.typed, Math.min(active, left.length - 1));
  }

  get value(): string {
    return this.titles[this.active] ?? this.typed;
  }
}
