import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fetching, Missing, tryAgain } from '../src/lib/player/fetching.ts';
import { Line } from '../src/lib/player/line.ts';

Object.assign(globalThis, { window: Object.assign(new EventTarget(), { setTimeout, clearTimeout }) });

type Answer = () => Promise<Response>;

/** A line that gives these answers, one after the other; whoever waits for the next try is woken at once. */
async function over<T>(answers: Answer[], work: (fetching: Fetching) => Promise<T>, asked: Headers[] = []): Promise<T> {
  globalThis.fetch = (_address, options) => {
    asked.push(new Headers(options?.headers));
    return answers.shift()!();
  };
  const waking = setInterval(tryAgain, 1);
  const fetching = new Fetching(new Line(() => 0));
  try {
    return await work(fetching);
  } finally {
    clearInterval(waking);
    fetching.stop();
  }
}

const cut: Answer = () => Promise.reject(new TypeError('no line'));
const says = (status: number, body = ''): Answer => () => Promise.resolve(new Response(body, { status, headers: { 'X-Request-Id': 'ours' } }));
/** As the server says while the application is still starting. */
const othersSay = (status: number): Answer => () => Promise.resolve(new Response('', { status }));

test('when the line is back it goes on, however long it was away', async () => {
  assert.equal(await over([...Array<Answer>(20).fill(cut), says(503), says(200, 'here')], (line) => line.text('/a')), 'here');
});

test('while the server is starting nothing is taken for missing', async () => {
  assert.equal(await over([cut, othersSay(404), othersSay(500), othersSay(500), othersSay(500), says(200, 'here')], (line) => line.text('/a')), 'here');
});

test('what is not there is not asked for again', async () => {
  await assert.rejects(
    over([says(404)], (line) => line.text('/a')),
    Missing,
  );
});

test('what the server always stumbles over is as good as not there', async () => {
  await assert.rejects(
    over([says(500), says(500), says(500)], (line) => line.text('/a')),
    Missing,
  );
});

test('a part that was cut goes on at the byte where it was cut', async () => {
  const asked: Headers[] = [];
  const half: Answer = () => {
    let given = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (control) => {
        if (given) control.error(new TypeError('cut'));
        else control.enqueue(new Uint8Array([1, 2, 3]));
        given = true;
      },
    });
    return Promise.resolve(new Response(body));
  };
  const rest: Answer = () => Promise.resolve(new Response(new Uint8Array([4, 5])));
  const got: number[] = [];
  await over([half, rest], (line) => line.part('/a', [10, 14], (bytes) => got.push(...bytes), new AbortController().signal), asked);
  assert.deepEqual(got, [1, 2, 3, 4, 5]);
  assert.deepEqual(
    asked.map((headers) => headers.get('range')),
    ['bytes=10-14', 'bytes=13-14'],
  );
});
