import assert from 'node:assert/strict';
import { test } from 'node:test';
import { megabytes, minutes } from '../src/lib/upload-row.ts';

test('sizes are rounded as people say them', () => {
  assert.equal(megabytes(0), '0 kB');
  assert.equal(megabytes(1), '1 kB');
  assert.equal(megabytes(734_003), '717 kB');
  assert.equal(megabytes(4_508_876), '4.3 MB');
});

test('the time left reads like a clock', () => {
  assert.equal(minutes(5_400), '0:05');
  assert.equal(minutes(65_000), '1:05');
  assert.equal(minutes(3_725_000), '1:02:05');
});
