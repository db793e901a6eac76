/** Reloads the page after `data-after` seconds while it is shown, for states that change by themselves. */
export function start(element: HTMLElement): void {
  const seconds = Number(element.dataset['after'] ?? '10');
  setInterval(() => {
    if (!document.hidden && !document.querySelector('dialog[open], form[data-changed]')) location.reload();
  }, seconds * 1000);
}
