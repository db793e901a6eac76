import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Played, Watched } from '../src/lib/watched.ts';

function playing(watched: Watched, from: number, to: number, rate = 1, start = 0): void {
  for (let at = from, now = start; at <= to; at += 0.25 * rate, now += 250) watched.look(at, rate, now);
}

function shown({ stretches }: Played): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

test('playing counts, once', () => {
  const watched = new Watched();
  playing(watched, 0, 15);
  assert.equal(watched.take().seconds, 15);
  assert.equal(watched.take().seconds, 0);
});

test('a jump does not count', () => {
  const watched = new Watched();
  playing(watched, 0, 5);
  watched.look(500, 1, 5250);
  playing(watched, 500, 503, 1, 5500);
  assert.deepEqual(watched.take().stretches, [{ from: 0, to: 5 }, { from: 500, to: 503 }]);
});

test('playing faster shows more in the same time', () => {
  const watched = new Watched();
  playing(watched, 0, 20, 2);
  const played = watched.take();
  assert.equal(shown(played), 20);
  assert.equal(played.seconds, 10);
});

test('going back counts what is seen again, not the way back', () => {
  const watched = new Watched();
  playing(watched, 10, 12);
  watched.look(4, 1, 2250);
  playing(watched, 4, 6, 1, 2500);
  assert.equal(watched.take().seconds, 4);
});

test('a pause is no playing, however long', () => {
  const watched = new Watched();
  playing(watched, 0, 2);
  watched.pause();
  watched.look(2, 1, 600_000);
  assert.equal(watched.take().seconds, 2);
});
