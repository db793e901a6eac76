import { Chain } from './chain.ts';
import { Feeder, Offered } from './feeder.ts';
import { alone } from './plain.ts';
import type { Quality } from './qualities.ts';

/** What fetches and feeds the video, until it is told to stop. */
export interface Engine {
  /** Plays this rendition alone, from the next segment on; without one it chooses by what the line carries. */
  keepTo(rung: string | undefined): void;
  /** Tries again at once. */
  again(): void;
  stop(): void;
}

/** Whether the browser lets a script feed the video. */
function canFeed(): boolean {
  return 'ManagedMediaSource' in window || 'MediaSource' in window;
}

/** What is to be played, fetched before anybody presses play: it weighs little. */
export function prepare(source: string): Promise<Offered> | undefined {
  return canFeed() ? Offered.at(source) : undefined;
}

/**
 * Begins to feed the video, and waits until it is known what there is to play. Our own feeder comes first; where it is refused, hls.js is fetched;
 * without Media Source, or when nothing else helps, the browser plays by itself. `gaveUp` is told when the line does not come back.
 */
export async function attach(video: HTMLVideoElement, { source, rung }: Quality, prepared: Promise<Offered> | undefined, gaveUp: () => void): Promise<Engine> {
  if (!canFeed()) return alone(video, source, gaveUp);
  const offered = await (prepared ?? Offered.at(source));
  if (!offered.taken) return behind(video, source, gaveUp);
  const chain = new Chain();
  const refused = (): void => chain.goOn(video, () => behind(video, source, gaveUp));
  const feeder = new Feeder(video, offered, { lost: gaveUp, refused }, rung);
  chain.begin(feeder);
  await feeder.start();
  return chain;
}

/** hls.js where it can, else the browser alone. */
async function behind(video: HTMLVideoElement, source: string, gaveUp: () => void): Promise<Engine> {
  const { playByHls } = await import('./hls.ts');
  return (await playByHls(video, source, gaveUp)) ?? alone(video, source, gaveUp);
}
