const SECONDS = 8;

/** At the end the next one of the collection begins, unless somebody wants to stay. */
export function playNext(element: HTMLElement, video: HTMLVideoElement): void {
  const panel = element.querySelector<HTMLElement>('[data-next]');
  if (!panel) return;
  const link = panel.querySelector('a')!;
  const count = panel.querySelector<HTMLElement>('[data-next-seconds]')!;
  let timer = 0;
  const stay = (): void => {
    window.clearInterval(timer);
    panel.hidden = true;
  };
  panel.querySelector('[data-next-stay]')?.addEventListener('click', () => {
    stay();
    video.focus();
  });
  video.addEventListener('play', stay);
  video.addEventListener('ended', () => {
    let left = SECONDS;
    panel.hidden = false;
    link.focus();
    // nothing begins to move by itself for those who asked for that
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    count.textContent = String(left);
    timer = window.setInterval(() => {
      left -= 1;
      count.textContent = String(left);
      if (left <= 0) {
        window.clearInterval(timer);
        location.assign(link.href + '&play=yes');
      }
    }, 1000);
  });
  // only after another one has played: browsers let a page play by itself only for people who are watching
  if (new URLSearchParams(location.search).has('play')) element.querySelector<HTMLElement>('[data-play]')?.click();
}
