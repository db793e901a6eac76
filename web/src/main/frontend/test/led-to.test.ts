import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledTo } from '../src/lib/led-to.ts';

test('an address leads to a page or to a second', () => {
  assert.equal(ledTo('#page=3', 'page'), 3);
  assert.equal(ledTo('#t=95', 't'), 95);
  assert.equal(ledTo('#t=0', 't'), 0);
});

test('what is no place leads nowhere', () => {
  for (const hash of ['', '#', '#reviews-title', '#page=', '#page=x', '#page=-1', '#t=3']) {
    assert.equal(ledTo(hash, 'page'), undefined);
  }
});
