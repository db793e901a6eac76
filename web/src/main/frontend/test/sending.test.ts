import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpResponse } from 'tus-js-client';
import { requireOurs } from '../src/lib/sending.ts';

function answer(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { getStatus: () => status, getHeader: (name) => headers[name], getBody: () => '', getUnderlyingObject: () => undefined };
}

const OURS = { 'X-Request-Id': 'ours' };

test('what has come is not given up for what is said while the server starts', () => {
  assert.throws(() => requireOurs(answer(404)));
  assert.throws(() => requireOurs(answer(502)));
  assert.throws(() => requireOurs(answer(503, OURS)));
});

test('our own word is believed: there is no such upload, or no room for it', () => {
  requireOurs(answer(204, OURS));
  requireOurs(answer(404, OURS));
  requireOurs(answer(507, OURS));
});
