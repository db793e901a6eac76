import { reportViewing } from '../lib/viewing.ts';

/** A picture, or something in its fence: it is looked at as a whole. */
export function start(element: HTMLElement): void {
  reportViewing(element, () => ({ position: 1, of: 1 }));
}
