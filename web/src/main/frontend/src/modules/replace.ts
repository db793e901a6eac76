import { Sending } from '../lib/sending.ts';

/** Sends another file of an item, piece by piece; who has no script sends the plain form. */
export function start(element: HTMLFormElement): void {
  const sending = new Sending(element.querySelector<HTMLElement>('[data-words]')!);
  const plain = element.querySelector<HTMLElement>('[data-plain]')!;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const file = element.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (!file) return;
    plain.hidden = true;
    sending.add(file, { filename: file.name, versionOf: element.dataset['versionOf']! }, () => (plain.hidden = false));
  });
}
