const END = 5;

/** Where somebody is in a recording that belongs to no course, for this browser alone. */
export class Place {
  private readonly key: string;

  constructor(person: string, item: string) {
    this.key = `sala-place ${person} ${item}`;
  }

  get seconds(): number {
    return Number(localStorage.getItem(this.key) ?? '0');
  }

  follow(video: HTMLVideoElement): void {
    for (const event of ['pause', 'ended']) video.addEventListener(event, () => this.keep(video));
    window.addEventListener('pagehide', () => this.keep(video));
  }

  private keep(video: HTMLVideoElement): void {
    const atAnEnd = video.currentTime < END || video.currentTime > video.duration - END;
    try {
      if (atAnEnd) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, video.currentTime.toFixed(1));
    } catch {
      // it begins at the beginning then
    }
  }
}

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
