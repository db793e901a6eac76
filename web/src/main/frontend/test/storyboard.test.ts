import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, tileAt, tilesOf } from '../src/lib/player/storyboard.ts';

const STORYBOARD = `WEBVTT

00:00:00.000 --> 00:00:06.000
/media/7/still/0?v=1#xywh=0,0,160,90

00:00:06.000 --> 00:01:02.500
/media/7/still/0?v=1#xywh=160,0,160,90
`;

test('each moment has the picture that was taken in its time', () => {
  const tiles = tilesOf(STORYBOARD);
  assert.equal(tileAt(tiles, 0)!.x, 0);
  assert.equal(tileAt(tiles, 6)!.x, 160);
  assert.equal(tileAt(tiles, 90)!.to, 62.5);
  assert.equal(tileAt(tiles, 3)!.sheet, '/media/7/still/0?v=1');
});

test('without pictures there is none', () => {
  assert.equal(tileAt(tilesOf('WEBVTT\n'), 3), undefined);
});

test('times are written as players write them', () => {
  assert.equal(clock(65.9), '1:05');
  assert.equal(clock(3725), '1:02:05');
});
