import { Each, type Told } from '../lib/each.ts';
import { said } from '../lib/said.ts';
import { Sending } from '../lib/sending.ts';

/**
 * Takes files into the register, each with a bar of its own. A single one goes at once, with what the form says at that moment; of many something can be
 * said of each before they go.
 */
export function start(element: HTMLFormElement): void {
  const sending = new Sending(element.querySelector<HTMLElement>('[data-words]')!);
  const send = (told: readonly Told[]): void => {
    const ofAll = said(new FormData(element), told.length === 1);
    for (const { file, words } of told) sending.add(file, { filename: file.name, metadata: JSON.stringify({ ...ofAll, ...words }) });
    element.querySelector<HTMLInputElement>('#title')!.value = '';
  };
  const each = new Each(element.querySelector<HTMLElement>('[data-each]')!, send);
  const take = (files: readonly File[]): void => {
    if (files.length === 0 || !isRight(element)) return;
    if (files.length > 1 || each.isOpen) each.add(files);
    else send([{ file: files[0]!, words: {} }]);
  };
  element.querySelector<HTMLElement>('[data-plain]')!.hidden = true;
  element.addEventListener('submit', (event) => event.preventDefault());
  // a file that was chosen, and a recording that a phone's camera makes now
  for (const input of element.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    input.addEventListener('change', () => {
      take([...(input.files ?? [])]);
      input.value = '';
    });
  }
  droppable(element, take);
}

/** What is folded away cannot be complained about. */
function isRight(form: HTMLFormElement): boolean {
  if (form.checkValidity()) return true;
  form.querySelector<HTMLDetailsElement>('details')!.open = true;
  return form.reportValidity();
}

/** Files may be dropped anywhere on the panel; dropped beside it, the browser must not open them. */
function droppable(element: HTMLElement, take: (files: File[]) => void): void {
  const zone = element.querySelector<HTMLElement>('.drop')!;
  for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
  element.addEventListener('dragover', () => zone.classList.add('over'));
  for (const name of ['dragleave', 'drop']) element.addEventListener(name, () => zone.classList.remove('over'));
  element.addEventListener('drop', (event) => take([...(event.dataTransfer?.files ?? [])]));
}
