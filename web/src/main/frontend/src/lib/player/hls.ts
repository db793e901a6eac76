import Hls from 'hls.js';
import { Chain } from './chain.ts';
import type { Engine } from './engine.ts';
import { plain } from './plain.ts';
import type { Trouble } from './stall.ts';

const MEDIA_TRIES = 3;
const NETWORK_TRIES = 8;

/** Plays by hls.js, as far as it goes; undefined where it does not go at all. A plain file comes when it cannot go on. */
export async function playByHls(video: HTMLVideoElement, source: string, gaveUp: (trouble: Trouble) => void): Promise<Engine | undefined> {
  if (!Hls.isSupported()) return undefined;
  const hls = new Hls({ enableWorker: false, startLevel: 0, capLevelToPlayerSize: true, maxBufferLength: 60, backBufferLength: 30 });
  const chain = new Chain();
  let tries = 0;
  hls.on(Hls.Events.FRAG_BUFFERED, () => (tries = 0));
  hls.on(Hls.Events.ERROR, (_event, data) => {
    if (!data.fatal) return;
    tries += 1;
    if (data.type === Hls.ErrorTypes.NETWORK_ERROR) {
      if (tries <= NETWORK_TRIES) setTimeout(() => hls.startLoad(), 2000 * tries);
      else gaveUp('stalled');
    } else if (data.type === Hls.ErrorTypes.MEDIA_ERROR && tries <= MEDIA_TRIES) recover(hls, video);
    else chain.goOn(video, () => Promise.resolve(plain(video, source, gaveUp)));
  });
  const ready = new Promise<void>((resolve) => hls.once(Hls.Events.MANIFEST_PARSED, () => resolve()));
  hls.loadSource(source);
  hls.attachMedia(video);
  await ready;
  chain.begin({
    keepTo: (rung) => {
      hls.nextLevel = rung === undefined ? -1 : hls.levels.findIndex((level) => level.url.some((url) => isOf(url, rung)));
    },
    again: () => {
      tries = 0;
      hls.startLoad();
    },
    stop: () => hls.destroy(),
  });
  return chain;
}

/** The video is given to hls.js anew, which leaves it standing still. */
function recover(hls: Hls, video: HTMLVideoElement): void {
  const playing = !video.paused;
  hls.recoverMediaError();
  if (playing) void video.play().catch(() => undefined);
}

function isOf(url: string, rung: string): boolean {
  return new URL(url).pathname.endsWith(`/${rung}.m3u8`);
}
