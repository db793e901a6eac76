import { Chain } from './chain.ts';
import { Feeder, Offered } from './feeder.ts';
import { alone } from './plain.ts';
import type { Quality } from './qualities.ts';
import type { Trouble } from './stall.ts';

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

/** Whoever waits for an engine. */
export interface Viewer {
  /** Something is not there, or the line does not come back. */
  gaveUp(trouble: Trouble): void;
  /** Whether it is still this that they want to see, and no other choice. */
  wants(): boolean;
}

/**
 * Begins to feed the video, and waits until it is known what there is to play. Our own feeder comes first; where it is refused, hls.js is fetched;
 * without Media Source, or when nothing else helps, the browser plays by itself.
 */
export async function attach(video: HTMLVideoElement, { source, rung }: Quality, prepared: Promise<Offered> | undefined, viewer: Viewer): Promise<Engine> {
  const gaveUp = (trouble: Trouble): void => viewer.gaveUp(trouble);
  if (!canFeed()) return alone(video, source, gaveUp);
  const offered = await (prepared ?? Offered.at(source));
  if (!viewer.wants()) throw new DOMException('another choice was made', 'AbortError');
  if (!offered.taken) return behind(video, source, gaveUp);
  const chain = new Chain();
  const refused = (): void => chain.goOn(video, () => behind(video, source, gaveUp));
  const feeder = new Feeder(video, offered, { missing: () => gaveUp('missing'), refused }, rung);
  chain.begin(feeder);
  await feeder.start();
  return chain;
}

/** hls.js where it can, else the browser alone. */
async function behind(video: HTMLVideoElement, source: string, gaveUp: (trouble: Trouble) => void): Promise<Engine> {
  const { playByHls } = await import('./hls.ts');
  return (await playByHls(video, source, gaveUp)) ?? alone(video, source, gaveUp);
}
