/** Something that happened here and that the server must hear of once, however often it is sent. */
export interface Note {
  readonly id: string;
  readonly at: string;
}

/** Where notes wait: `localStorage`, or a map in tests. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Sends notes; gives true when the server has them, or will never take them. */
export type Post<N> = (notes: readonly N[]) => Promise<boolean>;

const MOST_KEPT = 500;
const MOST_SENT = 50;

/**
 * Keeps notes until the server has said that it has them, through reloads, lost links and closed tabs. Notes have ids made
 * here, so that one which arrives twice counts once.
 */
export class Outbox<N extends Note> {
  private sending = false;

  constructor(
    private readonly name: string,
    private readonly post: Post<N>,
    private readonly shelf: Shelf,
  ) {}

  waiting(): N[] {
    try {
      return JSON.parse(this.shelf.getItem(this.name) ?? '[]') as N[];
    } catch {
      return [];
    }
  }

  /** Adds a note and tries to send all that wait. */
  async add(note: N): Promise<void> {
    this.keep([...this.waiting(), note].slice(-MOST_KEPT));
    await this.send();
  }

  /** Sends what waits; what cannot be sent now waits on. */
  async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (await this.sendSome()) {
        // until nothing waits or the server does not answer
      }
    } finally {
      this.sending = false;
    }
  }

  private async sendSome(): Promise<boolean> {
    const batch = this.waiting().slice(0, MOST_SENT);
    if (batch.length === 0 || !(await this.delivered(batch))) return false;
    const ids = new Set(batch.map((note) => note.id));
    this.keep(this.waiting().filter((note) => !ids.has(note.id)));
    return true;
  }

  private async delivered(batch: readonly N[]): Promise<boolean> {
    try {
      return await this.post(batch);
    } catch {
      return false;
    }
  }

  private keep(notes: readonly N[]): void {
    if (notes.length === 0) this.shelf.removeItem(this.name);
    else this.shelf.setItem(this.name, JSON.stringify(notes));
  }
}

/** A new id; also on plain http, where browsers have no `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
