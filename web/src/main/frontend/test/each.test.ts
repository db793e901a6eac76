import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from '../src/lib/each.ts';

test('a title to begin with is the name without its ending', () => {
  assert.equal(stemOf('เศษส่วน_ตอน_1.mp4'), 'เศษส่วน ตอน 1');
  assert.equal(stemOf('unit 2.1 fractions.pptx'), 'unit 2.1 fractions');
  assert.equal(stemOf('.mp4'), '.mp4');
  assert.equal(stemOf('README'), 'README');
});
