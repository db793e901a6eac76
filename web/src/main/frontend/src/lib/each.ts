import { said } from './said.ts';
import { megabytes } from './upload-row.ts';

/** A file with what is said of it, beside what is said of all. */
export interface Told {
  readonly file: File;
  readonly words: Readonly<Record<string, unknown>>;
}

/** Where something is said of each of many files before they go. */
export class Each {
  private readonly list: HTMLElement;
  private readonly template: HTMLTemplateElement;
  private readonly files = new Map<HTMLElement, File>();

  constructor(
    private readonly element: HTMLElement,
    send: (told: readonly Told[]) => void,
  ) {
    this.list = element.querySelector('[data-each-list]')!;
    this.template = element.querySelector('template')!;
    element.querySelector('[data-each-send]')!.addEventListener('click', () => {
      if (!this.isRight()) return;
      const told = [...this.files].map(([row, file]) => ({ file, words: wordsOf(row) }));
      this.forget();
      send(told);
    });
    element.querySelector('[data-each-none]')!.addEventListener('click', () => this.forget());
  }

  get isOpen(): boolean {
    return this.files.size > 0;
  }

  add(files: readonly File[]): void {
    const rows = files.map((file) => this.row(file));
    this.list.append(...rows);
    this.element.hidden = false;
    rows[0]?.querySelector('input')?.focus();
  }

  private row(file: File): HTMLElement {
    const row = (this.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    row.querySelector('[data-name]')!.textContent = `${file.name} (${megabytes(file.size)})`;
    row.querySelector<HTMLInputElement>('[name=title]')!.value = stemOf(file.name);
    row.querySelector('[data-each-remove]')!.addEventListener('click', () => this.remove(row));
    this.files.set(row, file);
    return row;
  }

  private remove(row: HTMLElement): void {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    this.files.delete(row);
    row.remove();
    near?.querySelector('input')?.focus();
    this.element.hidden = !this.isOpen;
  }

  private isRight(): boolean {
    return fieldsOf(this.list).every((field) => field.reportValidity());
  }

  private forget(): void {
    this.files.clear();
    this.list.replaceChildren();
    this.element.hidden = true;
  }
}

function wordsOf(row: HTMLElement): Record<string, unknown> {
  const data = new FormData();
  fieldsOf(row).forEach((field) => data.append(field.name, field.value));
  return said(data, true);
}

function fieldsOf(row: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

/** A name without its ending, as a title to begin with: `เศษส่วน_ตอน_1.mp4` is “เศษส่วน ตอน 1”. */
export function stemOf(name: string): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '');
  return (stem || name).replace(/_+/g, ' ').trim().slice(0, 300);
}
