import { usageOf, watchedNote } from '../usage.ts';
import { Watched } from '../watched.ts';

/** Reports what was really watched, every so many seconds, at each pause and when the page is left. */
export function report(video: HTMLVideoElement, usage: string, person: string, every: number): void {
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
  setInterval(tell, every * 1000);
  window.addEventListener('pagehide', tell);
  document.addEventListener('visibilitychange', () => document.hidden && tell());
}
