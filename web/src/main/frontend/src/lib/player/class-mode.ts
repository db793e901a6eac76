/**
 * One screen for a whole class: the player alone, as large as the screen, which stays awake. A presenter's keys go from slide to slide (`Page Up`,
 * `Page Down`) and make it black (`b`), as those of other programs do.
 */
export function classMode(element: HTMLElement, video: HTMLVideoElement, step: (by: number) => void): void {
  const button = element.querySelector<HTMLButtonElement>('[data-class-mode]');
  const figure = element.querySelector<HTMLElement>('figure')!;
  let awake: WakeLockSentinel | undefined;
  button?.addEventListener('click', () => void (document.fullscreenElement === figure ? document.exitFullscreen() : figure.requestFullscreen()));
  document.addEventListener('fullscreenchange', () => {
    const on = document.fullscreenElement === figure;
    figure.classList.toggle('is-class', on);
    figure.classList.remove('is-black');
    button?.setAttribute('aria-pressed', String(on));
    if (on) video.focus();
    void keepAwake(on);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      step(event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === 'b' && figure.classList.contains('is-class')) {
      if (figure.classList.toggle('is-black')) video.pause();
    }
  });

  /** Only where the browser lets us: not on every intranet. */
  async function keepAwake(on: boolean): Promise<void> {
    await awake?.release();
    awake = on ? await navigator.wakeLock?.request('screen').catch(() => undefined) : undefined;
  }
}
