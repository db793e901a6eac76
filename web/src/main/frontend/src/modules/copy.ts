import { textOf } from '../lib/page.ts';
import { toast } from '../lib/toasts.ts';

/** A button that copies the text of the element `data-copies`; without a clipboard it selects that text instead. */
export function start(button: HTMLElement): void {
  const source = document.getElementById(button.dataset['copies'] ?? '');
  if (!source) return;
  button.addEventListener('click', () => void copy(source, textOf(button, 'done')));
}

async function copy(source: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    toast(done);
  } catch {
    getSelection()?.selectAllChildren(source);
  }
}
