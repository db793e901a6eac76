import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Note, Outbox, type Shelf, newId } from '../src/lib/outbox.ts';

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const note = (id: string): Note => ({ id, at: '2026-11-21T00:00:00Z' });

test('a note waits until the server has it', async () => {
  let up = false;
  const sent: string[] = [];
  const outbox = new Outbox<Note>('notes', async (notes) => {
    if (up) sent.push(...notes.map((n) => n.id));
    return up;
  }, shelf());
  await outbox.add(note('a'));
  assert.deepEqual(outbox.waiting().map((n) => n.id), ['a']);
  up = true;
  await outbox.add(note('b'));
  assert.deepEqual(sent, ['a', 'b']);
  assert.deepEqual(outbox.waiting(), []);
});

test('a lost line loses nothing', async () => {
  const outbox = new Outbox<Note>('notes', () => Promise.reject(new TypeError('Failed to fetch')), shelf());
  await outbox.add(note('a'));
  assert.equal(outbox.waiting().length, 1);
});

test('notes outlive the page', async () => {
  const kept = shelf();
  await new Outbox<Note>('notes', async () => false, kept).add(note('a'));
  const sent: Note[] = [];
  await new Outbox<Note>('notes', async (notes) => { sent.push(...notes); return true; }, kept).send();
  assert.equal(sent.length, 1);
});

test('a note that comes while others are sent is sent too', async () => {
  const sent: string[] = [];
  const outbox: Outbox<Note> = new Outbox<Note>('notes', async (notes) => {
    sent.push(...notes.map((n) => n.id));
    if (sent.length === 1) void outbox.add(note('b'));
    return true;
  }, shelf());
  await outbox.add(note('a'));
  assert.deepEqual(sent, ['a', 'b']);
});

test('ids are random UUIDs', () => {
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(newId(), newId());
});
