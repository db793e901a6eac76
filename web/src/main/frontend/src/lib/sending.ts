import type { HttpResponse, Upload } from 'tus-js-client';
import { csrfToken, isOurs, send, textOf } from './page.ts';
import { UploadRow } from './upload-row.ts';

const ADDRESS = '/api/v1/uploads';
const LARGEST = 4 * 1024 ** 3;
const AT_ONCE = 2;
/** The answer when the disk or the school's share of it is full: until somebody makes room, trying is of no use. */
const NO_ROOM = 507;
/** In milliseconds; the last one is repeated for as long as the page is open. */
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000, ...Array<number>(500).fill(30_000)];

/** What goes with a file: its name, what is said of it, and whose file it is to become. */
export type Wish = Readonly<Record<string, string>>;

/**
 * Sends files piece by piece, each with a bar of its own; goes on after a lost line, a closed browser or a restarted
 * server. Two go at once; the others wait, so that a thin line finishes some of them.
 */
export class Sending {
  private readonly list: HTMLElement;
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  /** @param words has the texts, and the list of what is on its way */
  constructor(private readonly words: HTMLElement) {
    this.list = words.querySelector<HTMLElement>('[data-uploads]')!;
  }

  /** @param gone when somebody took it out again */
  add(file: File, wish: Wish, gone: () => void = () => {}): void {
    const row = new UploadRow(this.words, file, gone);
    this.list.append(row.element);
    const wrong = flawOf(file, this.words);
    if (wrong) row.fail(wrong);
    else this.send(file, wish, row);
  }

  private send(file: File, wish: Wish, row: UploadRow): void {
    this.waiting.push(() => sendOne(file, wish, row, () => this.send(file, wish, row)));
    this.next();
  }

  private next(): void {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      this.running++;
      void this.waiting.shift()!().finally(() => {
        this.running--;
        this.next();
      });
    }
  }
}

/** What is known to be wrong before a byte is sent. */
function flawOf(file: File, words: HTMLElement): string {
  if (file.size === 0) return textOf(words, 'empty');
  return file.size > LARGEST ? textOf(words, 'large') : '';
}

/** @param again to be called when somebody wants to try once more what there was no room for */
async function sendOne(file: File, wish: Wish, row: UploadRow, again: () => void): Promise<void> {
  const tus = await import('tus-js-client');
  await new Promise<void>((resolve) => {
    const upload: Upload = new tus.Upload(file, {
      endpoint: ADDRESS,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      metadata: wish,
      ...(wish['versionOf'] ? { fingerprint: () => Promise.resolve(markOf(file, wish)) } : {}),
      headers: { 'X-CSRF-Token': csrfToken(), Accept: 'application/json' },
      onAfterResponse: (_request, response) => requireOurs(response),
      onProgress: (sent, whole) => row.progress(sent, whole),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 0) row.offline();
        return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== NO_ROOM);
      },
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse : null;
        row.fail(messageOf(answer?.getBody() ?? ''), answer?.getStatus() === NO_ROOM ? again : undefined);
        resolve();
      },
      onSuccess: () => void finish(upload, row).finally(resolve),
    });
    row.controls(
      () => void upload.abort(),
      () => upload.start(),
      () => void upload.abort(true).finally(resolve),
    );
    void upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) {
        upload.resumeFromPreviousUpload(earlier);
        // what is sent on here waits no longer there
        document.querySelector(`[data-upload="${idOf(earlier.uploadUrl)}"]`)?.remove();
      }
      upload.start();
    });
  });
}

/** The last step of its address. */
function idOf(address: string | null): string {
  return address?.split('/').pop() ?? '';
}

/**
 * What has come of a file is lost only when Sala itself does not know of it. While it starts, or is away behind a proxy, others answer in its place:
 * then it is as if nobody did.
 */
export function requireOurs(response: HttpResponse): void {
  const broken = response.getStatus() >= 500 && response.getStatus() !== NO_ROOM;
  if (broken || !isOurs((name) => response.getHeader(name))) throw new Error(`${response.getStatus()}: nothing is known of the upload`);
}

/** By it the browser knows what it began to send; the same file for another item is another upload. */
function markOf(file: File, wish: Wish): string {
  return ['tus-sala', file.name, file.type, file.size, file.lastModified, wish['versionOf']].join('-');
}

/** Asks what became of the file; harmless when it has been asked before. */
async function finish(upload: Upload, row: UploadRow, again = false): Promise<void> {
  try {
    const response = await send(`${upload.url}/item${again ? '?again=true' : ''}`, 'POST');
    const body = await response.text();
    const answer = JSON.parse(body) as { id?: string; existing?: string };
    if (answer.id) row.done(`/media/${answer.id}`);
    else if (answer.existing) row.same(`/media/${answer.existing}`, { keep: () => void finish(upload, row, true), remove: () => void upload.abort(true) });
    else row.fail(messageOf(body));
  } catch {
    row.fail('');
  }
}

function messageOf(body: string): string {
  try {
    const problem = JSON.parse(body) as { detail?: string; errors?: { message: string }[] };
    return problem.errors?.map((error) => error.message).join(' ') || (problem.detail ?? '');
  } catch {
    return '';
  }
}
