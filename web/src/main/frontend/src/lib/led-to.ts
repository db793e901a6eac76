/** Where an address leads within a thing, as what search finds does: `#page=3` of a document, `#t=95` of a recording. */
export function ledTo(hash: string, name: 'page' | 't'): number | undefined {
  const place = new URLSearchParams(hash.replace(/^#/, '')).get(name);
  return place && Number(place) >= 0 ? Number(place) : undefined;
}

/** Goes there again when only that part of the address changes, as by a link on the same page. */
export function whenLed(name: 'page' | 't', go: (place: number) => void): void {
  window.addEventListener('hashchange', () => {
    const place = ledTo(location.hash, name);
    if (place !== undefined) go(place);
  });
}
