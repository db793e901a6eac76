/** Menus are `<details>`: they close when the focus or a click goes elsewhere, and on Escape. */
export function startMenus(): void {
  // on a phone the menu is wider than the screen: where one is must be seen
  document.querySelectorAll<HTMLElement>('.site-nav [aria-current], .sub-nav [aria-current]').forEach((here) => {
    const row = here.closest<HTMLElement>('ul');
    if (row) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  });
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
  for (const elsewhere of ['click', 'focusin']) {
    document.addEventListener(elsewhere, (event) => {
      open().forEach((menu) => {
        if (!menu.contains(event.target as Node)) menu.open = false;
      });
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open().forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  });
}
