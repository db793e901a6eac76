/** How one person likes to watch, on this browser. */
export interface Habits {
  speed?: number;
  /** The address of an offer: `master`, `satellite`, … */
  offer?: string;
  /** How large subtitles are. */
  captions?: string;
}

const key = (person: string): string => `sala-watching ${person}`;

export function habitsOf(person: string): Habits {
  try {
    return JSON.parse(localStorage.getItem(key(person)) ?? '{}') as Habits;
  } catch {
    return {};
  }
}

/** What cannot be kept, as in a private window, is forgotten. */
export function keepHabits(person: string, change: Habits): void {
  try {
    localStorage.setItem(key(person), JSON.stringify({ ...habitsOf(person), ...change }));
  } catch {
    // the next page asks again
  }
}
