/** What a file in `modules/` exports: it brings one marked element to life. */
export interface PageModule {
  start(element: HTMLElement): void;
}

const HTMX = '[hx-get],[hx-post],[hx-put],[hx-delete],[hx-trigger]';

async function startOne(element: HTMLElement): Promise<void> {
  const name = element.dataset['module'];
  if (!name || element.dataset['started']) return;
  element.dataset['started'] = 'yes';
  // esbuild makes one chunk for every file in modules/, so that a page loads only what it names
  const module = (await import(`../modules/${name}.ts`)) as PageModule;
  module.start(element);
}

/** Starts the module of every `data-module="name"` inside the root, and htmx when something in it needs htmx. */
export function startModules(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>('[data-module]').forEach((element) => void startOne(element));
  if (root === document && document.querySelector(HTMX)) void import('./htmx.ts');
}
