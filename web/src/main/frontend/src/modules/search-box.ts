import { Choosing } from '../lib/choosing.ts';

const PAUSE = 150;
let boxes = 0;

/** Completes what is typed into a search form: a combobox with a list, used by arrows, Enter and Escape, or by touch. */
export function start(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (input) new SearchBox(form as HTMLFormElement, input);
}

class SearchBox {
  private readonly list = document.createElement('ul');
  private readonly id = `search-list-${++boxes}`;
  private choosing = new Choosing([], '');
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
    form.append(this.list);
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.id);
    input.addEventListener('input', () => this.later());
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.show(new Choosing([], this.input.value)));
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.complete(), PAUSE);
  }

  /** A completion that does not come is simply not shown: searching works without. */
  private async complete(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const typed = this.input.value;
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: this.request.signal });
      const titles = answer.ok ? ((await answer.json()) as { completions: string[] }).completions : [];
      if (document.activeElement === this.input) this.show(new Choosing(titles, typed));
    } catch {
      this.show(new Choosing([], typed));
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.show(this.choosing.moved(event.key === 'ArrowDown' ? 1 : -1));
      this.input.value = this.choosing.value;
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.input.value = this.choosing.typed;
      this.show(new Choosing([], this.choosing.typed));
    }
  }

  private show(choosing: Choosing): void {
    this.choosing = choosing;
    this.list.replaceChildren(...choosing.titles.map((title, index) => this.option(title, index)));
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
    option.textContent = title;
    // before the input loses the focus and the list is gone
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => {
      this.input.value = title;
      this.form.requestSubmit();
    });
    return option;
  }
}
