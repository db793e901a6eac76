import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Choosing } from '../src/lib/choosing.ts';

const titles = ['เศษส่วน', 'เศษส่วนแท้'];

test('what was typed stays until something is chosen', () => {
  assert.equal(new Choosing(titles, 'เศษ').value, 'เศษ');
});

test('down goes through the list and back to what was typed', () => {
  let choosing = new Choosing(titles, 'เศษ');
  const seen = [1, 2, 3].map(() => (choosing = choosing.moved(1)).value);
  assert.deepEqual(seen, ['เศษส่วน', 'เศษส่วนแท้', 'เศษ']);
});

test('up begins at the end', () => {
  assert.equal(new Choosing(titles, 'เศษ').moved(-1).value, 'เศษส่วนแท้');
});

test('the one after the one that goes takes its place', () => {
  const second = new Choosing(['ก', 'ข', 'ค'], '', 1);
  assert.equal(second.without('ข').value, 'ค');
  assert.equal(second.without('ก').value, 'ข');
  assert.equal(second.without('ค').value, 'ข');
  assert.equal(second.without('ข').without('ค').value, 'ก');
  assert.equal(new Choosing(['ก'], '', 0).without('ก').value, '');
});
