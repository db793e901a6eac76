import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../src/lib/player/line.ts';

const NEEDED = [57_000, 90_000, 400_000];

test('as long as nothing is known, the lowest is taken', () => {
  assert.equal(new Line(() => 0).best(NEEDED), 0);
});

test('two that are fetched at once are one line', () => {
  let now = 0;
  const line = new Line(() => now);
  line.begin();
  line.begin();
  now = 1000;
  line.count(8_000);
  line.count(8_000);
  line.end();
  line.end();
  assert.equal(Math.round(line.bits), 128_000);
  assert.equal(line.best(NEEDED), 1);
});

test('while nothing is fetched the line is not thought to be slow', () => {
  let now = 0;
  const line = new Line(() => now);
  line.begin();
  now = 100;
  line.count(20_000);
  line.end();
  now = 60_000;
  assert.equal(Math.round(line.bits), 1_600_000);
});

test('a line that thins is believed after some seconds', () => {
  let now = 0;
  const line = new Line(() => now);
  line.begin();
  now = 2000;
  line.count(250_000);
  now = 30_000;
  line.count(30_000);
  assert.ok(line.bits < 120_000, String(line.bits));
});
