import { ledTo, whenLed } from '../led-to.ts';

const END = 5;

/** Goes on where this person stopped, unless that was the end; `?t=` or `#t=` goes to a second of its own. */
export function resume(video: HTMLVideoElement, stopped: number): void {
  const wanted = new URLSearchParams(location.search).get('t') ?? ledTo(location.hash, 't');
  const at = Number(wanted ?? stopped);
  whenLed('t', (second) => (video.currentTime = second));
  if (!(at > 0)) return;
  startAt(video, at);
  const fromTheStart = (): void => {
    if (wanted === undefined && at >= video.duration - END) video.currentTime = 0;
  };
  video.addEventListener('loadedmetadata', fromTheStart, { once: true });
}

/** Begins at this second: nothing before it is fetched, where the browser can be told so early. */
export function startAt(video: HTMLVideoElement, seconds: number): void {
  video.currentTime = seconds;
  const go = (): void => {
    if (Math.abs(video.currentTime - seconds) > 1) video.currentTime = seconds;
  };
  video.addEventListener('loadedmetadata', go, { once: true });
}
