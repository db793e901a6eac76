import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { alone, wholeFile } from '../src/lib/player/plain.ts';

test('each offer has a plain file, and so has each picture', () => {
  assert.equal(wholeFile('/media/7/hls/master.m3u8', undefined), '/media/7/whole/master.mp4');
  assert.equal(wholeFile('/media/7/hls/master.m3u8', '480p5'), '/media/7/whole/480p5.mp4');
  assert.equal(wholeFile('/media/7/hls/satellite.m3u8?proof=a.b', undefined), '/media/7/whole/satellite.mp4?proof=a.b');
});

/** A browser that knows playlists, and stops without a word at one that it cannot play. */
class Browser extends EventTarget {
  paused = true;
  currentTime = 0;
  src = '';

  canPlayType(): string {
    return 'maybe';
  }

  play(): Promise<void> {
    this.paused = false;
    this.dispatchEvent(new Event('play'));
    return Promise.resolve();
  }

  pause(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  fail(): void {
    this.paused = true;
    this.dispatchEvent(new Event('error'));
  }
}

function begun(): Browser {
  const video = new Browser();
  alone(video as unknown as HTMLVideoElement, '/media/7/hls/sound-only.m3u8', () => undefined);
  void video.play();
  return video;
}

test('what a browser cannot play after all goes on as one plain file', () => {
  const video = begun();
  video.fail();
  assert.equal(video.src, '/media/7/whole/sound-only.mp4');
  assert.equal(video.paused, false);
});

test('what was paused stays paused', () => {
  const video = begun();
  video.pause();
  video.fail();
  assert.equal(video.src, '/media/7/whole/sound-only.mp4');
  assert.equal(video.paused, true);
});
