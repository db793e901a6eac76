const SKIP = 10;

/** What keys can do, besides what they do to the video itself. */
export interface Deeds {
  play(): void;
  fullScreen(): void;
}

/** The keys of other players. They work wherever the focus is in the player, except in its own controls. */
export function keyboard(element: HTMLElement, video: HTMLVideoElement, { play, fullScreen }: Deeds): void {
  const toggle = (): void => (video.paused ? play() : video.pause());
  const keys: Record<string, () => void> = {
    k: toggle,
    ' ': toggle,
    j: () => (video.currentTime -= SKIP),
    ArrowLeft: () => (video.currentTime -= SKIP),
    l: () => (video.currentTime += SKIP),
    ArrowRight: () => (video.currentTime += SKIP),
    m: () => (video.muted = !video.muted),
    f: fullScreen,
    c: () => toggleCaptions(video),
  };
  element.addEventListener('keydown', (event) => {
    const work = keys[event.key];
    const target = event.target as HTMLElement;
    if (!work || event.ctrlKey || event.altKey || event.metaKey || target.matches('select, button, summary, input') || isOwnKey(event.key, target)) return;
    event.preventDefault();
    work();
  });
}

/** The browser's own controls play and stop at the space bar already. */
function isOwnKey(key: string, target: HTMLElement): boolean {
  return key === ' ' && target instanceof HTMLVideoElement && target.controls;
}

function toggleCaptions(video: HTMLVideoElement): void {
  const tracks = [...video.textTracks].filter((track) => track.kind === 'subtitles' || track.kind === 'captions');
  const showing = tracks.find((track) => track.mode === 'showing');
  if (showing) showing.mode = 'hidden';
  else if (tracks[0]) tracks[0].mode = 'showing';
}
