import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../src/lib/page.ts';

test('a module finds the words its template gave it', () => {
  const element = { dataset: { textTryAgain: 'ลองอีกครั้ง' } } as unknown as HTMLElement;
  assert.equal(textOf(element, 'tryAgain'), 'ลองอีกครั้ง');
  assert.equal(textOf(element, 'unknown'), '');
});
