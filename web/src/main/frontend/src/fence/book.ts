// Runs behind the fence, in a chapter of a book: tells the page around it how far one has read, and does what it is told.
const page = document.scrollingElement ?? document.documentElement;

function tell(turn?: 'next' | 'previous'): void {
  const room = page.scrollHeight - window.innerHeight;
  const at = room > 0 ? Math.min(1, page.scrollTop / room) : 1;
  window.parent.postMessage({ sala: 'book', path: location.pathname, at, turn }, '*');
}

function goTo(at: number): void {
  page.scrollTop = at * (page.scrollHeight - window.innerHeight);
}

window.addEventListener('message', (event) => {
  const said = event.data as { sala?: string; size?: number; at?: number } | null;
  if (event.source !== window.parent || said?.sala !== 'reader') return;
  if (said.size) document.documentElement.style.fontSize = `${said.size}%`;
  if (said.at) goTo(said.at);
});

let told = 0;
window.addEventListener(
  'scroll',
  () => {
    clearTimeout(told);
    told = window.setTimeout(tell, 300);
  },
  { passive: true },
);
window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowRight') tell('next');
  if (event.key === 'ArrowLeft') tell('previous');
});
// pictures move what is below them: a place is right once they are there
window.addEventListener('load', () => tell());

export {};
