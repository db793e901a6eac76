import { textOf } from '../lib/page.ts';
import { toast } from '../lib/toasts.ts';
import { usageOf, watchedNote } from '../lib/usage.ts';
import { Watched } from '../lib/watched.ts';

const REPORT_EVERY = 15_000;
const SKIP = 10;

/**
 * The video player. The poster shows first; the engine is fetched when somebody wants to play. Without it the browser's own HLS is used
 * where there is one.
 */
export function start(element: HTMLElement): void {
  const video = element.querySelector('video')!;
  const button = element.querySelector<HTMLButtonElement>('[data-play]');
  let engine: Engine | undefined;
  const begin = once(async () => (engine = await attach(video, element)));
  const play = (): void => {
    // the button goes: whoever pressed it by the keyboard goes on in the video
    video.tabIndex = 0;
    if (document.activeElement === button) video.focus();
    void begin().then(() => video.play()).catch((reason: unknown) => isInterrupted(reason) || failed(element));
  };
  button?.addEventListener('click', play);
  button?.removeAttribute('disabled');
  video.addEventListener('play', () => void begin().catch(() => failed(element)));
  video.addEventListener('playing', () => {
    element.classList.add('is-playing');
    video.controls = true;
  });
  speed(element, video);
  offers(element, video, async () => {
    if (!engine) return;
    engine.stop();
    engine = await attach(video, element);
  });
  keyboard(element, video, play);
  resume(element, video);
  report(element, video);
}

/** Does it the first time only; what failed can be tried again. */
function once(work: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | undefined;
  return () =>
    (done ??= work().catch((reason: unknown) => {
      done = undefined;
      throw reason;
    }));
}

/** Somebody pressed pause before it had begun. */
function isInterrupted(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

function failed(element: HTMLElement): void {
  element.classList.remove('is-starting');
  toast(textOf(element, 'failed'), 'danger');
}

/** What fetches and feeds the video, until it is told to stop. */
interface Engine {
  stop(): void;
}

async function attach(video: HTMLVideoElement, element: HTMLElement): Promise<Engine> {
  const source = element.dataset['hls']!;
  element.classList.add('is-starting');
  const { default: Hls } = await import('hls.js');
  if (!Hls.isSupported()) {
    video.src = source;
    return { stop: () => undefined };
  }
  const hls = new Hls({ enableWorker: false, startLevel: 0, capLevelToPlayerSize: true, maxBufferLength: 60, backBufferLength: 30 });
  let recoveries = 0;
  hls.on(Hls.Events.ERROR, (_event, data) => {
    if (!data.fatal) return;
    if (data.type === Hls.ErrorTypes.MEDIA_ERROR && recoveries++ < 3) hls.recoverMediaError();
    else if (data.type === Hls.ErrorTypes.NETWORK_ERROR && recoveries++ < 8) setTimeout(() => hls.startLoad(), 2000 * recoveries);
    else failed(element);
  });
  const ready = new Promise<void>((resolve) => hls.once(Hls.Events.MANIFEST_PARSED, () => resolve()));
  hls.loadSource(source);
  hls.attachMedia(video);
  await ready;
  return { stop: () => hls.destroy() };
}

/** Another choice goes on where the last one was. What the browser cannot decode is not offered. */
function offers(element: HTMLElement, video: HTMLVideoElement, change: () => Promise<void>): void {
  const select = element.querySelector<HTMLSelectElement>('[data-offer]');
  if (!select) return;
  if (!window.MediaSource?.isTypeSupported('video/mp4; codecs="av01.0.05M.08, opus"')) {
    select.querySelector('[data-kind=lite]')?.remove();
  }
  select.addEventListener('change', () => {
    const at = video.currentTime;
    const playing = !video.paused;
    element.dataset['hls'] = select.value;
    video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    void change().then(() => (playing ? video.play() : undefined), () => failed(element));
  });
}

function speed(element: HTMLElement, video: HTMLVideoElement): void {
  const select = element.querySelector<HTMLSelectElement>('[data-speed]');
  select?.addEventListener('change', () => (video.playbackRate = Number(select.value)));
  video.addEventListener('ratechange', () => {
    if (select) select.value = String(video.playbackRate);
  });
}

/** The keys of other players. They work wherever the focus is in the player, except in its own select. */
function keyboard(element: HTMLElement, video: HTMLVideoElement, play: () => void): void {
  const keys: Record<string, () => void> = {
    k: () => (video.paused ? play() : video.pause()),
    ' ': () => keys['k']!(),
    j: () => (video.currentTime -= SKIP),
    ArrowLeft: () => (video.currentTime -= SKIP),
    l: () => (video.currentTime += SKIP),
    ArrowRight: () => (video.currentTime += SKIP),
    m: () => (video.muted = !video.muted),
    f: () => void (document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen()),
    c: () => toggleCaptions(video),
  };
  element.addEventListener('keydown', (event) => {
    const work = keys[event.key];
    const target = event.target as HTMLElement;
    if (!work || event.ctrlKey || event.altKey || event.metaKey || target.matches('select, button') || isOwnKey(event.key, target)) return;
    event.preventDefault();
    work();
  });
}

/** The browser's own controls play and stop at the space bar already. */
function isOwnKey(key: string, target: HTMLElement): boolean {
  return key === ' ' && target instanceof HTMLVideoElement && target.controls;
}

function toggleCaptions(video: HTMLVideoElement): void {
  const track = video.textTracks[0];
  if (track) track.mode = track.mode === 'showing' ? 'hidden' : 'showing';
}

/** Goes on where this person stopped, unless that was the end; `?t=` goes to a second of its own. */
function resume(element: HTMLElement, video: HTMLVideoElement): void {
  const wanted = new URLSearchParams(location.search).get('t');
  const at = Number(wanted ?? element.dataset['resume'] ?? '0');
  if (!(at > 0)) return;
  video.addEventListener(
    'loadedmetadata',
    () => {
      if (wanted !== null || at < video.duration - 5) video.currentTime = at;
    },
    { once: true },
  );
}

/** Reports what was really watched, every 15 seconds, at each pause and when the page is left. */
function report(element: HTMLElement, video: HTMLVideoElement): void {
  const { usage, person } = element.dataset;
  if (!usage || !person) return;
  const outbox = usageOf(usage, person);
  const watched = new Watched();
  const tell = () => {
    if (watched.seconds < 0.5) return;
    void outbox.add(watchedNote(watched.take(), { position: video.currentTime, of: video.duration || 0 }));
  };
  video.addEventListener('timeupdate', () => {
    if (!video.seeking && !video.paused) watched.look(video.currentTime, video.playbackRate, performance.now());
  });
  video.addEventListener('seeking', () => watched.pause());
  for (const event of ['pause', 'ended']) {
    video.addEventListener(event, () => {
      watched.pause();
      tell();
    });
  }
  setInterval(tell, REPORT_EVERY);
  window.addEventListener('pagehide', tell);
  document.addEventListener('visibilitychange', () => document.hidden && tell());
}
