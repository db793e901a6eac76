import { textOf } from './page.ts';

/** One file on its way, as people see it: name, bar, what is happening, and buttons. */
export class UploadRow {
  readonly element = document.createElement('li');
  private readonly bar = document.createElement('progress');
  private readonly state = document.createElement('span');
  private readonly buttons = document.createElement('span');
  private begun = 0;
  private before = 0;

  constructor(
    private readonly words: HTMLElement,
    private readonly file: File,
    private readonly gone: () => void = () => {},
  ) {
    const name = document.createElement('span');
    name.className = 'upload-name';
    name.textContent = `${file.name} (${megabytes(file.size)})`;
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute('aria-label', file.name);
    this.state.className = 'upload-state';
    this.buttons.className = 'upload-buttons';
    const meter = document.createElement('span');
    meter.className = 'meter';
    meter.append(this.bar);
    this.element.append(name, meter, this.state, this.buttons);
    this.say('waiting');
  }

  progress(sent: number, whole: number): void {
    const now = performance.now();
    if (this.begun === 0) {
      this.begun = now;
      this.before = sent;
    }
    const part = whole > 0 ? sent / whole : 0;
    this.bar.value = Math.round(part * 100);
    const rate = (sent - this.before) / Math.max(1, now - this.begun);
    const left = rate > 0 && now - this.begun > 2000 ? ` · ${textOf(this.words, 'left')} ${minutes((whole - sent) / rate)}` : '';
    this.state.textContent = `${textOf(this.words, 'sending')} ${Math.round(part * 100)} %${left}`;
  }

  /** Buttons to pause, go on and give up. */
  controls(pause: () => void, resume: () => void, remove: () => void): void {
    const toggle = button(textOf(this.words, 'pause'), () => {
      const pausing = toggle.dataset['paused'] !== 'yes';
      toggle.dataset['paused'] = pausing ? 'yes' : '';
      toggle.textContent = textOf(this.words, pausing ? 'resume' : 'pause');
      if (pausing) this.say('paused');
      this.begun = 0;
      (pausing ? pause : resume)();
    });
    const away = button(textOf(this.words, 'remove'), () => {
      remove();
      this.leave();
    });
    this.buttons.replaceChildren(toggle, away);
  }

  offline(): void {
    this.begun = 0;
    this.say('offline');
  }

  done(address: string): void {
    this.bar.value = 100;
    this.say('done', 'good');
    this.offer(this.link(address));
  }

  /** The register has these bytes: its item may be used, or another made, or the file given up. */
  same(address: string, { keep, remove }: Readonly<Record<'keep' | 'remove', () => void>>): void {
    this.bar.value = 100;
    this.say('same', 'wait');
    const away = (): void => {
      remove();
      this.leave();
    };
    this.offer(this.link(address), button(textOf(this.words, 'keep'), keep), button(textOf(this.words, 'remove'), away));
  }

  /** @param again where it may go better later, with what has come so far */
  fail(message: string, again?: () => void): void {
    this.state.textContent = message || textOf(this.words, 'failed');
    this.element.dataset['tone'] = 'bad';
    this.tell(this.state.textContent);
    const away = button(textOf(this.words, 'remove'), () => this.leave());
    this.offer(...(again ? [this.retry(again), away] : [away]));
  }

  private retry(again: () => void): HTMLButtonElement {
    return button(textOf(this.words, 'again'), () => {
      this.begun = 0;
      this.say('waiting');
      this.buttons.replaceChildren();
      again();
    });
  }

  private leave(): void {
    this.element.remove();
    this.gone();
  }

  private say(word: string, tone = ''): void {
    this.state.textContent = textOf(this.words, word);
    this.element.dataset['tone'] = tone;
    this.tell(textOf(this.words, word));
  }

  /** Said aloud, once for each turn that the file takes and not for each per cent. */
  private tell(what: string): void {
    const place = this.words.querySelector('[data-said]');
    if (place) place.textContent = `${this.file.name}: ${what}`;
  }

  /** Other buttons; whoever was on one of the old ones is on the first of the new. */
  private offer(...buttons: HTMLElement[]): void {
    const within = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(...buttons);
    if (within) buttons[0]?.focus();
  }

  private link(address: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.className = 'btn btn-sm btn-primary';
    link.href = address;
    link.textContent = textOf(this.words, 'open');
    return link;
  }
}

function button(label: string, work: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-sm btn-outline-secondary';
  made.textContent = label;
  made.addEventListener('click', work);
  return made;
}

export function megabytes(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/** As on a clock: minutes and seconds, hours when there are any. */
export function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
