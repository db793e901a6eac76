import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { wholeFile } from '../src/lib/player/plain.ts';

test('each offer has a plain file, and so has each picture', () => {
  assert.equal(wholeFile('/media/7/hls/master.m3u8', undefined), '/media/7/whole/master.mp4');
  assert.equal(wholeFile('/media/7/hls/master.m3u8', '480p5'), '/media/7/whole/480p5.mp4');
  assert.equal(wholeFile('/media/7/hls/satellite.m3u8?proof=a.b', undefined), '/media/7/whole/satellite.mp4?proof=a.b');
});
