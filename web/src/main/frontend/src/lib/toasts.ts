export type Tone = 'info' | 'success' | 'danger';

const STAY = 7000;

function region(): HTMLElement {
  return document.querySelector<HTMLElement>('.toasts')!;
}

/** Shows a short message that goes away by itself; failures stay until they are closed. */
export function toast(message: string, tone: Tone = 'info'): void {
  const note = document.createElement('div');
  note.className = 'toast-note';
  note.dataset['tone'] = tone;
  const text = document.createElement('span');
  text.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', region().dataset['close'] ?? '✕');
  note.append(text, close);
  region().append(note);
  watch(note);
}

function watch(note: HTMLElement): void {
  note.querySelector('button')?.addEventListener('click', () => note.remove());
  if (note.dataset['tone'] !== 'danger') setTimeout(() => leave(note), STAY);
}

/** Not while somebody points at it or is in it. */
function leave(note: HTMLElement): void {
  if (note.matches(':hover, :focus-within')) setTimeout(() => leave(note), STAY);
  else note.remove();
}

/** What a page brings along is put in anew: screen readers tell what comes, not what was there. */
export function startToasts(): void {
  document.querySelectorAll<HTMLElement>('.toast-note').forEach((note) => {
    watch(note);
    note.remove();
    setTimeout(() => region().append(note), 50);
  });
}
