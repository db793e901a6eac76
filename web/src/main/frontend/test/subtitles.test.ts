import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seconds, written } from '../src/modules/subtitles.ts';

test('times are read as people write them', () => {
  assert.equal(seconds('1:02:03.5'), 3723.5);
  assert.equal(seconds('2:03'), 123);
  assert.equal(seconds('3,25'), 3.25);
});

test('a time that was written is read as the same', () => {
  for (const time of [0, 0.001, 59.999, 60, 3599.5, 3600, 36_000.123]) assert.equal(seconds(written(time)), time);
});
