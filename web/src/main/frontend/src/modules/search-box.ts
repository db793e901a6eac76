import { Choosing } from '../lib/choosing.ts';
import { send, textOf } from '../lib/page.ts';

const PAUSE = 150;
let boxes = 0;

/**
 * Completes what is typed into a search form: a combobox with a list, used by arrows, Enter and Escape, or by touch. With nothing typed it offers what
 * one searched for lately, which Delete forgets.
 */
export function start(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (input) new SearchBox(form as HTMLFormElement, input);
}

class SearchBox {
  private readonly list = document.createElement('ul');
  private readonly said = document.createElement('p');
  private readonly id = `search-list-${++boxes}`;
  private choosing = new Choosing([], '');
  private recent = false;
  private request = new AbortController();
  private timer = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly input: HTMLInputElement,
  ) {
    this.list.className = 'search-list';
    this.list.id = this.id;
    this.list.role = 'listbox';
    this.list.ariaLabel = input.ariaLabel;
    this.list.hidden = true;
    this.said.className = 'visually-hidden';
    this.said.role = 'status';
    form.append(this.list, this.said);
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.id);
    input.addEventListener('input', () => this.later());
    input.addEventListener('focus', () => void this.remember());
    input.addEventListener('click', () => void this.remember());
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.show(new Choosing([], this.input.value)));
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void (this.input.value === '' ? this.remember() : this.complete()), PAUSE);
  }

  /** A completion that does not come is simply not shown: searching works without. */
  private async complete(): Promise<void> {
    const typed = this.input.value;
    const titles = await this.ask<{ completions: string[] }>(`/api/v1/suggest?q=${encodeURIComponent(typed)}`);
    if (titles && document.activeElement === this.input) this.show(new Choosing(titles.completions, typed));
  }

  private async remember(): Promise<void> {
    if (this.input.value !== '' || !this.list.hidden) return;
    const own = await this.ask<{ searches: string[] }>('/api/v1/searches/recent');
    if (own && document.activeElement === this.input && this.input.value === '') this.show(new Choosing(own.searches, ''), true);
  }

  private async ask<T>(address: string): Promise<T | undefined> {
    this.request.abort();
    this.request = new AbortController();
    try {
      const answer = await fetch(address, { signal: this.request.signal });
      return answer.ok ? ((await answer.json()) as T) : undefined;
    } catch {
      return undefined;
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden) {
      if (event.key === 'ArrowDown') void this.remember();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.show(this.choosing.moved(event.key === 'ArrowDown' ? 1 : -1), this.recent);
      this.input.value = this.choosing.value;
    } else if (event.key === 'Delete' && this.recent && this.choosing.active >= 0) {
      event.preventDefault();
      void this.forget(this.choosing.value);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.input.value = this.choosing.typed;
      this.show(new Choosing([], this.choosing.typed));
    }
  }

  private async forget(words: string): Promise<void> {
    const answer = await send(`/api/v1/searches/recent?q=${encodeURIComponent(words)}`, 'DELETE').catch(() => undefined);
    if (!answer?.ok) return;
    this.said.textContent = `${textOf(this.form, 'forgotten')} ${words}`;
    this.show(this.choosing.without(words), true);
    this.input.value = this.choosing.value;
    this.input.focus();
  }

  private show(choosing: Choosing, recent = false): void {
    this.choosing = choosing;
    this.recent = recent;
    this.list.replaceChildren(...choosing.titles.map((title, index) => this.option(title, index)));
    this.list.ariaLabel = recent ? `${textOf(this.form, 'recent')}. ${textOf(this.form, 'forgetHint')}` : this.input.ariaLabel;
    this.list.hidden = choosing.titles.length === 0;
    this.input.ariaExpanded = String(!this.list.hidden);
    if (choosing.active < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.id}-${choosing.active}`);
  }

  private option(title: string, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.id}-${index}`;
    option.role = 'option';
    option.ariaSelected = String(index === this.choosing.active);
    option.append(title);
    // before the input loses the focus and the list is gone
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => {
      this.input.value = title;
      this.form.requestSubmit();
    });
    if (this.recent) {
      option.className = 'search-recent';
      option.ariaLabel = title;
      option.append(this.cross(title));
    }
    return option;
  }

  /** For whoever points; the keyboard has Delete, since an option holds no buttons. */
  private cross(words: string): HTMLElement {
    const cross = document.createElement('span');
    cross.className = 'search-forget';
    cross.ariaHidden = 'true';
    cross.title = textOf(this.form, 'forget');
    cross.textContent = '✕';
    cross.addEventListener('click', (event) => {
      event.stopPropagation();
      void this.forget(words);
    });
    return cross;
  }
}
