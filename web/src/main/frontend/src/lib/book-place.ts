/** Where somebody is in a book. */
export interface Place {
  /** From zero. */
  readonly chapter: number;
  /** How far in the chapter, from 0 to 1. */
  readonly at: number;
}

/** What was kept, if it can be used for a book of so many chapters. */
export function readPlace(kept: string | null, chapters: number): Place | undefined {
  try {
    const { chapter, at } = JSON.parse(kept ?? 'null') as Partial<Place>;
    const right = Number.isInteger(chapter) && chapter! >= 0 && chapter! < chapters && Number.isFinite(at);
    return right ? { chapter: chapter!, at: Math.min(1, Math.max(0, at!)) } : undefined;
  } catch {
    return undefined;
  }
}

/** Which of the chapters a frame shows, by the path that it tells; -1 for what is none of them. */
export function chapterOf(addresses: readonly string[], path: string): number {
  return addresses.findIndex((address) => new URL(address).pathname === path);
}
