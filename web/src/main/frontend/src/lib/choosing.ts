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

  get value(): string {
    return this.titles[this.active] ?? this.typed;
  }
}
