/** Where words are and where somebody speaks, in one drawing: each row is a block below the loudness, and a line says where the video is. */
export class CueWave {
  private readonly marks: HTMLElement;
  private readonly now = document.createElement('i');
  private readonly length: number;

  constructor(
    private readonly element: HTMLElement,
    private readonly go: (seconds: number) => void,
  ) {
    this.length = Number(element.dataset['cueWave']);
    this.marks = element.querySelector<HTMLElement>('[data-cue-marks]')!;
    this.now.className = 'is-now';
    element.querySelector('svg')!.addEventListener('click', (event) => this.go(this.pointedAt(event)));
  }

  /** Draws the rows as they are now. */
  draw(cues: readonly (readonly [from: number, to: number])[]): void {
    this.marks.replaceChildren(...cues.map(([from, to]) => this.block(from, to)), this.now);
  }

  follow(seconds: number): void {
    this.now.style.left = percent(seconds, this.length);
  }

  private block(from: number, to: number): HTMLElement {
    const block = document.createElement('b');
    block.style.left = percent(from, this.length);
    block.style.width = percent(Math.max(0, to - from), this.length);
    return block;
  }

  private pointedAt(event: MouseEvent): number {
    const { left, width } = this.element.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width)) * this.length;
  }
}

/** A moment as a part of the whole; nothing lies outside of it. */
export function percent(seconds: number, length: number): string {
  return `${length > 0 ? Math.min(100, Math.max(0, (seconds / length) * 100)).toFixed(2) : 0}%`;
}
