import { alone, plain } from './plain.ts';

/** What fetches and feeds the video, until it is told to stop. */
export interface Engine {
  /** Plays this rendition alone, from the next segment on; without one it chooses by what the line carries. */
  keepTo(rung: string | undefined): void;
  /** Tries again at once. */
  again(): void;
  stop(): void;
}

const MEDIA_TRIES = 3;
const NETWORK_TRIES = 8;

/** Whether the browser lets a script feed the video. */
export function canFeed(): boolean {
  return 'ManagedMediaSource' in window || 'MediaSource' in window;
}

/**
 * Fetches the engine, and waits until it knows what there is to play. Without Media Source, or where the engine cannot go on, the browser plays by
 * itself: a playlist where it can, else one plain file. `gaveUp` is told when nothing helps any more.
 */
export async function attach(video: HTMLVideoElement, source: string, gaveUp: () => void): Promise<Engine> {
  if (!canFeed()) return alone(video, source, gaveUp);
  const { default: Hls } = await import('hls.js');
  if (!Hls.isSupported()) return alone(video, source, gaveUp);
  const hls = new Hls({ enableWorker: false, startLevel: 0, capLevelToPlayerSize: true, maxBufferLength: 60, backBufferLength: 30 });
  let tries = 0;
  let instead: Engine | undefined;
  const goAlone = (): void => {
    const at = video.currentTime;
    hls.destroy();
    instead = plain(video, source, gaveUp, at);
    void video.play().catch(() => undefined);
  };
  hls.on(Hls.Events.FRAG_BUFFERED, () => (tries = 0));
  hls.on(Hls.Events.ERROR, (_event, data) => {
    if (!data.fatal) return;
    tries += 1;
    if (data.type === Hls.ErrorTypes.NETWORK_ERROR) {
      if (tries <= NETWORK_TRIES) setTimeout(() => hls.startLoad(), 2000 * tries);
      else gaveUp();
    } else if (data.type === Hls.ErrorTypes.MEDIA_ERROR && tries <= MEDIA_TRIES) hls.recoverMediaError();
    else goAlone();
  });
  const ready = new Promise<void>((resolve) => hls.once(Hls.Events.MANIFEST_PARSED, () => resolve()));
  hls.loadSource(source);
  hls.attachMedia(video);
  await ready;
  return {
    keepTo: (rung) => {
      if (instead) instead.keepTo(rung);
      else hls.nextLevel = rung === undefined ? -1 : hls.levels.findIndex((level) => level.url.some((url) => isOf(url, rung)));
    },
    again: () => {
      tries = 0;
      if (instead) instead.again();
      else hls.startLoad();
    },
    stop: () => (instead ? instead.stop() : hls.destroy()),
  };
}

function isOf(url: string, rung: string): boolean {
  return new URL(url).pathname.endsWith(`/${rung}.m3u8`);
}
