import { CueWave } from '../lib/cue-wave.ts';

/** Writing subtitles beside the video: rows follow it, play their part, and are made where it is. */
export function start(element: HTMLElement): void {
  new Editor(element).start();
}

const LENGTH = 3;

class Editor {
  private readonly video: HTMLVideoElement | null;
  private readonly body: HTMLElement;
  private readonly pattern: HTMLElement;
  private readonly wave: CueWave | null;
  private until = Infinity;

  constructor(private readonly element: HTMLElement) {
    this.video = element.querySelector('video');
    this.body = element.querySelector('[data-cues]')!;
    this.pattern = this.body.querySelector<HTMLElement>('tr')!.cloneNode(true) as HTMLElement;
    const wave = element.querySelector<HTMLElement>('[data-cue-wave]');
    this.wave = wave && new CueWave(wave, (seconds) => this.go(seconds));
  }

  start(): void {
    this.element.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-cue]');
      if (button) this.do(button.dataset['cue']!, button.closest('tr'));
    });
    this.video?.addEventListener('timeupdate', () => this.look());
    this.body.addEventListener('input', () => this.draw());
    this.draw();
  }

  private do(what: string, row: HTMLElement | null): void {
    if (what === 'now') this.addAt(this.video?.currentTime ?? 0);
    else if (row && what === 'play') this.play(row);
    else if (row && what === 'after') this.insert(row, end(row), end(row) + LENGTH);
    else if (row && what === 'remove') this.remove(row);
  }

  private play(row: HTMLElement): void {
    if (!this.video) return;
    this.until = end(row);
    this.video.currentTime = begin(row);
    // the player fetches its engine at the first play
    if (this.video.controls) void this.video.play();
    else this.element.querySelector<HTMLElement>('[data-play]')?.click();
  }

  private go(seconds: number): void {
    this.until = Infinity;
    if (this.video) this.video.currentTime = seconds;
    this.wave?.follow(seconds);
  }

  private draw(): void {
    this.wave?.draw(this.rows().map((row) => [begin(row), end(row)]));
  }

  private addAt(seconds: number): void {
    const before = this.rows().filter((row) => begin(row) <= seconds).pop();
    this.insert(before ?? null, seconds, seconds + LENGTH);
  }

  private insert(before: HTMLElement | null, from: number, to: number): void {
    const row = this.pattern.cloneNode(true) as HTMLElement;
    field(row, 'from').value = written(from);
    field(row, 'to').value = written(to);
    const text = row.querySelector('textarea')!;
    text.value = '';
    row.removeAttribute('id');
    if (before) before.after(row);
    else this.body.prepend(row);
    text.focus();
    this.draw();
  }

  private remove(row: HTMLElement): void {
    const next = (row.nextElementSibling ?? row.previousElementSibling) as HTMLElement | null;
    row.remove();
    next?.querySelector('textarea')?.focus();
    // the form's guard looks for what was typed, and a row that is gone types nothing
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private look(): void {
    const now = this.video!.currentTime;
    this.wave?.follow(now);
    if (now >= this.until) {
      this.until = Infinity;
      this.video!.pause();
    }
    for (const row of this.rows()) row.classList.toggle('is-now', begin(row) <= now && now < end(row));
  }

  private rows(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>('tr')];
  }
}

function field(row: HTMLElement, name: string): HTMLInputElement {
  return row.querySelector<HTMLInputElement>(`[name=${name}]`)!;
}

const begin = (row: HTMLElement): number => seconds(field(row, 'from').value);
const end = (row: HTMLElement): number => seconds(field(row, 'to').value);

/** `1:02:03.5`, `2:03` and `3,5` alike. */
export function seconds(typed: string): number {
  return typed
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + (Number(part) || 0), 0);
}

/** `01:02:03.500` */
export function written(time: number): string {
  const thousandths = Math.round(time * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(thousandths / 60_000);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(Math.floor(thousandths / 1000) % 60)}.${String(thousandths % 1000).padStart(3, '0')}`;
}
