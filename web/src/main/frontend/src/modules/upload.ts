import type { Upload } from 'tus-js-client';
import { csrfToken, send, textOf } from '../lib/page.ts';
import { UploadRow } from '../lib/upload-row.ts';

const ADDRESS = '/api/v1/uploads';
const LARGEST = 4 * 1024 ** 3;
const AT_ONCE = 2;
/** In milliseconds; the last one is repeated for as long as the page is open. */
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000, ...Array<number>(500).fill(30_000)];

/** Sends files piece by piece, each with a bar of its own; goes on after a lost line, a closed browser or a restarted server. */
export function start(element: HTMLElement): void {
  const queue = new Queue(element, element.querySelector<HTMLElement>('[data-uploads]')!);
  element.querySelector<HTMLElement>('[data-plain]')!.hidden = true;
  element.addEventListener('submit', (event) => event.preventDefault());
  // a file that was chosen, and a recording that a phone's camera makes now
  for (const input of element.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    input.addEventListener('change', () => {
      queue.add([...(input.files ?? [])]);
      input.value = '';
    });
  }
  droppable(element, (files) => queue.add(files));
}

/** Files may be dropped anywhere on the panel; dropped beside it, the browser must not open them. */
function droppable(element: HTMLElement, take: (files: File[]) => void): void {
  const zone = element.querySelector<HTMLElement>('.drop')!;
  for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
  element.addEventListener('dragover', () => zone.classList.add('over'));
  for (const name of ['dragleave', 'drop']) element.addEventListener(name, () => zone.classList.remove('over'));
  element.addEventListener('drop', (event) => take([...(event.dataTransfer?.files ?? [])]));
}

/** Two files go at once; the others wait, so that a thin line finishes some of them. */
class Queue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  constructor(
    private readonly words: HTMLElement,
    private readonly list: HTMLElement,
  ) {}

  add(files: readonly File[]): void {
    for (const file of files) {
      const row = new UploadRow(this.words, file);
      this.list.append(row.element);
      const wrong = flawOf(file, this.words);
      if (wrong) row.fail(wrong);
      else this.waiting.push(() => sendOne(file, row));
    }
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

async function sendOne(file: File, row: UploadRow): Promise<void> {
  const tus = await import('tus-js-client');
  await new Promise<void>((resolve) => {
    const upload: Upload = new tus.Upload(file, {
      endpoint: ADDRESS,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name },
      headers: { 'X-CSRF-Token': csrfToken(), Accept: 'application/json' },
      onProgress: (sent, whole) => row.progress(sent, whole),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 0) row.offline();
        // without room it is of no use to try again: whoever waits is told
        return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
      },
      onError: (error) => {
        row.fail('originalResponse' in error ? messageOf(error.originalResponse?.getBody() ?? '') : '');
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
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      upload.start();
    });
  });
}

/** Asks what became of the file; harmless when it has been asked before. */
async function finish(upload: Upload, row: UploadRow, again = false): Promise<void> {
  try {
    const response = await send(`${upload.url}/item${again ? '?again=true' : ''}`, 'POST');
    const answer = (await response.json()) as { id?: string; existing?: string; detail?: string };
    if (answer.id) row.done(`/media/${answer.id}`);
    else if (answer.existing) row.same(`/media/${answer.existing}`, () => void finish(upload, row, true));
    else row.fail(answer.detail ?? '');
  } catch {
    row.fail('');
  }
}

function messageOf(body: string): string {
  try {
    return (JSON.parse(body) as { detail?: string }).detail ?? '';
  } catch {
    return '';
  }
}
