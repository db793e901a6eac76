import type { Engine } from './engine.ts';
import type { Trouble } from './stall.ts';

const PLAYLIST = 'application/vnd.apple.mpegurl';

/** The browser plays by itself: the playlist, if it knows such; one plain file when it does not, cannot after all, or shall keep to one picture. */
export function alone(video: HTMLVideoElement, source: string, gaveUp: (trouble: Trouble) => void): Engine {
  if (!video.canPlayType(PLAYLIST)) return plain(video, source, gaveUp);
  let engine: Engine | undefined;
  // a browser that fails may stop by itself and not say so: what people want is known from before
  let wanted = !video.paused;
  const played = (): void => void (wanted = true);
  const paused = (): void => void (wanted = false);
  const forget = (): void => {
    video.removeEventListener('error', failed);
    video.removeEventListener('play', played);
    video.removeEventListener('pause', paused);
  };
  const instead = (rung: string | undefined): void => {
    const playing = wanted;
    forget();
    engine = plain(video, source, gaveUp, video.currentTime);
    engine.keepTo(rung);
    if (playing) void video.play().catch(() => undefined);
  };
  const failed = (): void => instead(undefined);
  video.addEventListener('error', failed);
  video.addEventListener('play', played);
  video.addEventListener('pause', paused);
  video.src = source;
  return {
    keepTo: (rung) => {
      if (engine) engine.keepTo(rung);
      else if (rung !== undefined) instead(rung);
    },
    again: () => (engine ? engine.again() : video.load()),
    stop: () => {
      forget();
      if (engine) engine.stop();
      else video.removeAttribute('src');
    },
  };
}

/** One plain file, which cannot follow the line; another choice is another file. Playing goes on where it was. */
export function plain(video: HTMLVideoElement, source: string, gaveUp: (trouble: Trouble) => void, from = 0): Engine {
  let rung: string | undefined;
  const load = (at = video.currentTime): void => {
    const playing = !video.paused;
    video.src = wholeFile(source, rung);
    if (at > 0) video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    if (playing) void video.play().catch(() => undefined);
  };
  const failed = (): void => gaveUp(video.error?.code === MediaError.MEDIA_ERR_NETWORK ? 'stalled' : 'missing');
  video.addEventListener('error', failed);
  load(from);
  return {
    keepTo: (wanted) => {
      if (wanted === rung) return;
      rung = wanted;
      load();
    },
    again: () => video.error && load(),
    stop: () => {
      video.removeEventListener('error', failed);
      video.removeAttribute('src');
    },
  };
}

/** Where the plain file of an offer is, or of one picture of it. */
export function wholeFile(source: string, rung: string | undefined): string {
  return source.replace(/\/hls\/([^/]+)\.m3u8/, (_all, offer: string) => `/whole/${rung ?? offer}.mp4`);
}
