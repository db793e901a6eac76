import { type Note, Outbox, newId } from './outbox.ts';
import { keyOf } from './waiting.ts';
import { send } from './page.ts';
import type { Played, Stretch } from './watched.ts';

/** What somebody did with an activity for a while. */
export interface UsageNote extends Note {
  /** What was done: `watched` or `read`. */
  readonly verb: 'watched' | 'read';
  /** Of real time, in seconds. */
  readonly seconds: number;
  /** Where it ended: the second of the video, or the page of the document. */
  readonly position: number;
  /** How much there is in all, in the unit of the position. */
  readonly of: number;
  /** The parts of a video that were played. */
  readonly stretches?: readonly Stretch[];
}

/** Where somebody is in something. */
export interface Place {
  readonly position: number;
  readonly of: number;
}

const outboxes = new Map<string, Outbox<UsageNote>>();

/** The outbox of what one person does with one thing at this browser. */
export function usageOf(address: string, person: string): Outbox<UsageNote> {
  const name = keyOf(person) + address;
  const known = outboxes.get(name);
  if (known) return known;
  const outbox = new Outbox<UsageNote>(name, (notes) => post(address, notes), localStorage);
  outboxes.set(name, outbox);
  window.addEventListener('online', () => void outbox.send());
  void outbox.send();
  return outbox;
}

/** Sends what this person did on other pages while the line was cut, and what therefore still waits here. */
export function sendWaiting(person: string): void {
  const key = keyOf(person);
  Object.keys(localStorage)
    .filter((name) => name.startsWith(key))
    .forEach((name) => usageOf(name.slice(key.length), person));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A note of a document that was open until now. */
export function readNote(seconds: number, { position, of }: Place): UsageNote {
  return { id: newId(), at: new Date().toISOString(), verb: 'read', seconds: tenths(seconds), position: tenths(position), of: tenths(of) };
}

/** A note of a video that was played until now. */
export function watchedNote({ seconds, stretches }: Played, place: Place): UsageNote {
  const parts = stretches.map(({ from, to }) => ({ from: tenths(from), to: tenths(to) }));
  return { ...readNote(seconds, place), verb: 'watched', stretches: parts };
}

/** `keepalive` lets it arrive although the page is being left. What the server calls wrong would be wrong again: not kept. */
async function post(address: string, notes: readonly UsageNote[]): Promise<boolean> {
  const response = await send(address, 'POST', notes, { keepalive: true });
  return response.ok || response.status === 400 || response.status === 422 || response.status === 404 || (await isOver(response));
}

/** A class session that has ended takes nothing any more. */
async function isOver(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const problem = (await response.json().catch(() => ({}))) as { code?: string };
  return problem.code === 'class-session.ended';
}
