import { ledTo, whenLed } from '../lib/led-to.ts';
import type { PdfView } from '../lib/pdf.ts';
import { textOf } from '../lib/page.ts';
import { reportViewing } from '../lib/viewing.ts';

/** A document to read in the page: pages, zoom, keyboard. The engine is fetched with the first page that has one. */
export function start(element: HTMLElement): void {
  void open(element).catch(() => {
    element.classList.add('is-broken');
    element.querySelector('[data-state]')!.textContent = textOf(element, 'failed');
  });
}

async function open(element: HTMLElement): Promise<void> {
  const stage = element.querySelector<HTMLElement>('[data-stage]')!;
  const number = element.querySelector<HTMLInputElement>('[data-page]')!;
  const { PdfView } = await import('../lib/pdf.ts');
  const view = await PdfView.open(element.dataset['url']!, stage, textOf(element, 'page'), (page) => (number.value = String(page)));
  element.querySelector('[data-pages]')!.textContent = String(view.pages);
  element.querySelector('[data-state]')?.remove();
  number.max = String(view.pages);
  number.addEventListener('change', () => view.goTo(Number(number.value)));
  buttons(element, view);
  keyboard(stage, view);
  window.addEventListener('resize', () => view.resize());
  view.goTo(ledTo(location.hash, 'page') ?? Number(element.dataset['resume'] ?? '1'));
  whenLed('page', (page) => view.goTo(page));
  reportViewing(element, () => ({ position: view.page, of: view.pages }));
}

function buttons(element: HTMLElement, view: PdfView): void {
  const on = (name: string, work: () => void) => element.querySelector(`[data-do="${name}"]`)?.addEventListener('click', work);
  on('previous', () => view.goTo(view.page - 1));
  on('next', () => view.goTo(view.page + 1));
  on('larger', () => view.scaleBy(1.25));
  on('smaller', () => view.scaleBy(0.8));
}

function keyboard(stage: HTMLElement, view: PdfView): void {
  const keys: Record<string, () => void> = {
    ArrowRight: () => view.goTo(view.page + 1),
    ArrowLeft: () => view.goTo(view.page - 1),
    Home: () => view.goTo(1),
    End: () => view.goTo(view.pages),
    '+': () => view.scaleBy(1.25),
    '-': () => view.scaleBy(0.8),
  };
  stage.addEventListener('keydown', (event) => {
    const work = keys[event.key];
    if (!work || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    work();
  });
}
