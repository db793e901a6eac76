import { chapterOf, readPlace, type Place } from '../lib/book-place.ts';
import { ledTo, whenLed } from '../lib/led-to.ts';
import { reportViewing } from '../lib/viewing.ts';

const SIZES = [80, 100, 120, 140, 170, 200];

interface Said {
  readonly sala?: string;
  readonly path: string;
  readonly at: number;
  readonly turn?: 'next' | 'previous';
}

/** A book to read chapter by chapter in the fence; it opens where it was left. */
export function start(element: HTMLElement): void {
  new Book(element).open();
}

class Book {
  private readonly frame: HTMLIFrameElement;
  private readonly links: HTMLAnchorElement[];
  private readonly key: string;
  private place: Place;
  private returning: boolean;
  private size = 1;

  constructor(private readonly element: HTMLElement) {
    this.frame = element.querySelector<HTMLIFrameElement>('[data-page]')!;
    this.links = [...element.querySelectorAll<HTMLAnchorElement>('[data-chapter]')];
    this.key = `sala-book-${element.dataset['person']}-${element.dataset['item']}`;
    const begun = Math.min(Number(element.dataset['resume'] ?? '1'), this.links.length) - 1;
    const led = this.chapterLedTo(ledTo(location.hash, 'page'));
    this.place = led ?? readPlace(localStorage.getItem(this.key), this.links.length) ?? { chapter: Math.max(0, begun), at: 0 };
    this.returning = this.place.at > 0;
  }

  open(): void {
    window.addEventListener('message', (event) => event.source === this.frame.contentWindow && this.hear(event.data as Said | null));
    const on = (name: string, work: () => void) => this.element.querySelector(`[data-do="${name}"]`)?.addEventListener('click', work);
    on('previous', () => this.goTo(this.place.chapter - 1));
    on('next', () => this.goTo(this.place.chapter + 1));
    on('larger', () => this.resize(1));
    on('smaller', () => this.resize(-1));
    for (const link of this.links) link.addEventListener('click', () => this.element.querySelector('details')?.removeAttribute('open'));
    this.goTo(this.place.chapter, this.place.at);
    whenLed('page', (page) => this.goTo(page - 1));
    reportViewing(this.element, () => ({ position: this.place.chapter + 1, of: this.links.length }));
  }

  /** Search counts chapters from one; a book that was replaced may have fewer. */
  private chapterLedTo(page: number | undefined): Place | undefined {
    return page !== undefined && this.links[page - 1] ? { chapter: page - 1, at: 0 } : undefined;
  }

  private goTo(chapter: number, at = 0): void {
    const link = this.links[chapter];
    if (!link) return;
    this.place = { chapter, at };
    this.frame.src = link.href;
    this.show();
  }

  /** What the chapter tells is not believed further than it goes: a place in the book, or a leaf to turn. */
  private hear(said: Said | null): void {
    if (said?.sala !== 'book') return;
    const chapter = chapterOf(this.links.map((link) => link.href), String(said.path));
    if (chapter < 0) return;
    if (said.turn) {
      this.goTo(chapter + (said.turn === 'next' ? 1 : -1));
    } else if (this.returning) {
      this.returning = false;
      this.tell({ at: this.place.at });
    } else {
      this.place = readPlace(JSON.stringify({ chapter, at: said.at }), this.links.length) ?? this.place;
      localStorage.setItem(this.key, JSON.stringify(this.place));
    }
    this.tell({ size: SIZES[this.size] });
    this.show();
  }

  private tell(words: object): void {
    // the frame is of no origin that could be named
    this.frame.contentWindow?.postMessage({ sala: 'reader', ...words }, '*');
  }

  private resize(step: number): void {
    this.size = Math.min(SIZES.length - 1, Math.max(0, this.size + step));
    this.tell({ size: SIZES[this.size] });
  }

  private show(): void {
    this.element.querySelector('[data-at]')!.textContent = String(this.place.chapter + 1);
    this.links.forEach((link, number) => {
      if (number === this.place.chapter) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }
}
