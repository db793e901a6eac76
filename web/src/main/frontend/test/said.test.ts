import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from '../src/lib/said.ts';

function form(fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test('what nobody filled in is not said', () => {
  assert.deepEqual(said(form([['title', ' '], ['unit', ''], ['grades', ''], ['keywords', '']]), true), {});
});

test('numbers are numbers, and what was ticked is a list', () => {
  const fields = form([['term', '1'], ['unit', '12'], ['grades', ''], ['grades', 'P4'], ['grades', 'P5'], ['indicators', ''], ['keywords', 'ซิ่น, ผ้า']]);
  assert.deepEqual(said(fields, true), { term: 1, unit: 12, grades: ['P4', 'P5'], keywords: ['ซิ่น, ผ้า'] });
});

test('several files do not share one title', () => {
  assert.deepEqual(said(form([['title', 'เศษส่วน'], ['creator', 'ครูสมใจ']]), false), { creator: 'ครูสมใจ' });
  assert.deepEqual(said(form([['title', 'เศษส่วน']]), true), { title: 'เศษส่วน' });
});
