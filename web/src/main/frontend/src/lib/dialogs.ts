/** `<button data-opens="id">` opens the `<dialog id>`; `<button data-closes>` inside it closes it; `<dialog data-open>` is open from the beginning. */
export function startDialogs(): void {
  document.querySelector<HTMLDialogElement>('dialog[data-open]')?.showModal();
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-opens],[data-closes]');
    if (!button) return;
    if (button.dataset['opens']) {
      event.preventDefault();
      (document.getElementById(button.dataset['opens']) as HTMLDialogElement | null)?.showModal();
    } else {
      button.closest('dialog')?.close();
    }
  });
}
