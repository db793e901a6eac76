import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf, readPlace } from '../src/lib/book-place.ts';

test('a place is where it was left', () => {
  assert.deepEqual(readPlace('{"chapter":2,"at":0.5}', 3), { chapter: 2, at: 0.5 });
});

test('what cannot be a place of this book is none', () => {
  for (const kept of [null, '', 'x', '[]', '{"chapter":3,"at":0}', '{"chapter":-1,"at":0}', '{"chapter":1.5,"at":0}', '{"chapter":1}']) {
    assert.equal(readPlace(kept, 3), undefined, String(kept));
  }
});

test('a chapter is known by its path, whatever the letters', () => {
  const addresses = ['http://x:1/content/p/i/%E0%B8%81.xhtml', 'http://x:1/content/p/i/two%20b.xhtml'];
  assert.equal(chapterOf(addresses, '/content/p/i/two%20b.xhtml'), 1);
  assert.equal(chapterOf(addresses, '/content/p/i/%E0%B8%81.xhtml'), 0);
  assert.equal(chapterOf(addresses, '/content/p/i/notes.xhtml'), -1);
});
