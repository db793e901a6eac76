import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent } from '../src/lib/cue-wave.ts';

test('a moment is a part of the whole', () => {
  assert.equal(percent(15, 60), '25.00%');
  assert.equal(percent(90, 60), '100.00%');
  assert.equal(percent(1, 0), '0%');
});
