const END = 5;

/** Goes on where this person stopped, unless that was the end; `?t=` goes to a second of its own. */
export function resume(video: HTMLVideoElement, stopped: number): void {
  const wanted = new URLSearchParams(location.search).get('t');
  const at = Number(wanted ?? stopped);
  if (!(at > 0)) return;
  startAt(video, at);
  const fromTheStart = (): void => {
    if (wanted === null && at >= video.duration - END) video.currentTime = 0;
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
