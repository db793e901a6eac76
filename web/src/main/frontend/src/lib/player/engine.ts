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

/**
 * Fetches the engine, and waits until it knows what there is to play. Without Media Source the browser's own HLS is used where there is one.
 * `gaveUp` is told when nothing helps any more.
 */
export async function attach(video: HTMLVideoElement, source: string, gaveUp: () => void): Promise<Engine> {
  const { default: Hls } = await import('hls.js');
  if (!Hls.isSupported()) {
    video.src = source;
    return { keepTo: () => undefined, again: () => video.load(), stop: () => video.removeAttribute('src') };
  }
  const hls = new Hls({ enableWorker: false, startLevel: 0, capLevelToPlayerSize: true, maxBufferLength: 60, backBufferLength: 30 });
  let tries = 0;
  hls.on(Hls.Events.FRAG_BUFFERED, () => (tries = 0));
  hls.on(Hls.Events.ERROR, (_event, data) => {
    if (!data.fatal) return;
    tries += 1;
    if (data.type === Hls.ErrorTypes.MEDIA_ERROR && tries <= MEDIA_TRIES) hls.recoverMediaError();
    else if (data.type === Hls.ErrorTypes.NETWORK_ERROR && tries <= NETWORK_TRIES) setTimeout(() => hls.startLoad(), 2000 * tries);
    else gaveUp();
  });
  const ready = new Promise<void>((resolve) => hls.once(Hls.Events.MANIFEST_PARSED, () => resolve()));
  hls.loadSource(source);
  hls.attachMedia(video);
  await ready;
  return {
    keepTo: (rung) => {
      hls.nextLevel = rung === undefined ? -1 : hls.levels.findIndex((level) => level.url.some((url) => isOf(url, rung)));
    },
    again: () => {
      tries = 0;
      hls.startLoad();
    },
    stop: () => hls.destroy(),
  };
}

function isOf(url: string, rung: string): boolean {
  return new URL(url).pathname.endsWith(`/${rung}.m3u8`);
}
