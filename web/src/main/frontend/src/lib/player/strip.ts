import { type Tile, clock, tileAt, tilesOf } from './storyboard.ts';

/**
 * A time line of our own below the browser's: it shows a small picture of the moment that one points at, or comes to by the arrow keys. The pictures are
 * fetched when somebody first points at it; without them, as below a sound, it still goes to moments.
 */
export class Strip {
  private readonly range: HTMLInputElement;
  private readonly preview: HTMLElement;
  private readonly picture: HTMLElement;
  private readonly time: HTMLElement;
  private tiles: Promise<readonly Tile[]> | undefined;
  private pointing = false;

  constructor(
    strip: HTMLElement,
    private readonly video: HTMLVideoElement,
    private readonly go: (seconds: number) => void,
  ) {
    this.range = strip.querySelector('input')!;
    this.preview = strip.querySelector<HTMLElement>('[data-preview]')!;
    this.picture = this.preview.querySelector<HTMLElement>('span')!;
    this.time = this.preview.querySelector('output')!;
    const address = strip.dataset['storyboard'];
    this.range.addEventListener('pointermove', (event) => void this.show(address, this.pointedAt(event)));
    this.range.addEventListener('pointerdown', () => (this.pointing = true));
    this.range.addEventListener('input', () => void this.show(address, Number(this.range.value)));
    this.range.addEventListener('change', () => {
      this.pointing = false;
      this.go(Number(this.range.value));
    });
    for (const event of ['pointerleave', 'blur', 'pointercancel']) this.range.addEventListener(event, () => this.hide());
    this.range.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide());
    video.addEventListener('timeupdate', () => this.follow());
    this.say(0);
  }

  private follow(): void {
    if (this.pointing) return;
    this.range.value = String(this.video.currentTime);
    this.say(this.video.currentTime);
  }

  /** For those who listen. */
  private say(seconds: number): void {
    this.range.setAttribute('aria-valuetext', `${clock(seconds)} / ${clock(Number(this.range.max))}`);
  }

  private pointedAt(event: PointerEvent): number {
    const { left, width } = this.range.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width)) * Number(this.range.max);
  }

  private async show(address: string | undefined, seconds: number): Promise<void> {
    this.say(seconds);
    this.time.textContent = clock(seconds);
    this.preview.hidden = false;
    this.place(seconds);
    if (!address) {
      this.picture.hidden = true;
      return;
    }
    this.tiles ??= fetch(address)
      .then((answer) => answer.text())
      .then(tilesOf)
      .catch(() => []);
    const tile = tileAt(await this.tiles, seconds);
    this.picture.hidden = !tile;
    if (!tile) return;
    const { style } = this.picture;
    style.width = `${tile.width}px`;
    style.height = `${tile.height}px`;
    style.backgroundImage = `url("${tile.sheet}")`;
    style.backgroundPosition = `-${tile.x}px -${tile.y}px`;
    this.place(seconds);
  }

  /** Over the moment, but not beyond the player. */
  private place(seconds: number): void {
    const room = this.range.clientWidth;
    const half = this.preview.offsetWidth / 2;
    const at = (seconds / Number(this.range.max)) * room;
    this.preview.style.left = `${Math.min(room - half, Math.max(half, at))}px`;
  }

  private hide(): void {
    this.preview.hidden = true;
    this.pointing = false;
  }
}
