import { type Place, readNote, usageOf } from './usage.ts';

const REPORT_EVERY = 15_000;
/** So that what is seen at a glance counts before the page is left. */
const FIRST_AFTER = 4_000;

/** Reports for how long something was in view, and where in it somebody was; nothing where nobody asks for it. */
export function reportViewing(element: HTMLElement, place: () => Place): void {
  const { usage, person } = element.dataset;
  if (!usage || !person) return;
  const outbox = usageOf(usage, person);
  let since = performance.now();
  const rest = () => (since = performance.now());
  const tell = () => {
    const seconds = Math.min((performance.now() - since) / 1000, REPORT_EVERY / 1000 + 5);
    rest();
    if (seconds >= 1) void outbox.add(readNote(seconds, place()));
  };
  const look = () => (document.hidden ? rest() : tell());
  setTimeout(look, FIRST_AFTER);
  setInterval(look, REPORT_EVERY);
  window.addEventListener('pagehide', () => document.hidden || tell());
  document.addEventListener('visibilitychange', () => (document.hidden ? tell() : rest()));
}
