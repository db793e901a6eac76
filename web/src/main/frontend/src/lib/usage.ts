import { type Note, Outbox, newId } from './outbox.ts';
import { send } from './page.ts';

/** What somebody did with an activity for a while. */
export interface UsageNote extends Note {
  /** What was done: `watched` or `read`. */
  readonly verb: 'watched' | 'read';
  /** Of the time, in seconds. */
  readonly seconds: number;
  /** Where it ended: the second of the video, or the page of the document. */
  readonly position: number;
  /** How much there is in all, in the unit of the position. */
  readonly of: number;
}

/** The outbox of what one person does with one activity at this browser. */
export function usageOf(address: string, person: string): Outbox<UsageNote> {
  const outbox = new Outbox<UsageNote>(`sala-usage ${person} ${address}`, (notes) => post(address, notes), localStorage);
  window.addEventListener('online', () => void outbox.send());
  void outbox.send();
  return outbox;
}

/** A note of now. */
export function noteOf(verb: UsageNote['verb'], seconds: number, position: number, of: number): UsageNote {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { id: newId(), at: new Date().toISOString(), verb, seconds: round(seconds), position: round(position), of: round(of) };
}

/** `keepalive` lets it arrive although the page is being left. What the server calls wrong would be wrong again: not kept. */
async function post(address: string, notes: readonly UsageNote[]): Promise<boolean> {
  const response = await send(address, 'POST', notes, { keepalive: true });
  return response.ok || response.status === 400 || response.status === 422 || response.status === 404;
}
