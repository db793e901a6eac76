import { classMode } from '../lib/player/class-mode.ts';
import { type Engine, attach, prepare } from '../lib/player/engine.ts';
import { tryAgain } from '../lib/player/fetching.ts';
import { habitsOf, keepHabits } from '../lib/player/habits.ts';
import { keyboard } from '../lib/player/keys.ts';
import { playNext } from '../lib/player/next.ts';
import { resume, startAt } from '../lib/player/place.ts';
import { Qualities } from '../lib/player/qualities.ts';
import { report } from '../lib/player/report.ts';
import { Slides } from '../lib/player/slides.ts';
import { Stall } from '../lib/player/stall.ts';
import { Strip } from '../lib/player/strip.ts';
import { Words } from '../lib/player/words.ts';

/**
 * The browser's own player with what lessons need besides. The poster shows first; the engine is fetched when somebody wants to play.
 */
export function start(element: HTMLElement): void {
  new Player(element).start();
}

class Player {
  private readonly video: HTMLVideoElement;
  private readonly person: string;
  private readonly qualities: Qualities;
  private readonly slides: Slides;
  private readonly stall: Stall;
  private engine: Promise<Engine> | undefined;
  /** Once it is there. */
  private playing: Engine | undefined;
  private source = '';
  /** Where it played last: what has failed knows of no place any more. */
  private last = 0;
  private prepared: { source: string; offered: ReturnType<typeof prepare> } | undefined;

  constructor(private readonly element: HTMLElement) {
    this.video = element.querySelector('video')!;
    this.person = element.dataset['person'] ?? '';
    this.qualities = new Qualities(element);
    this.slides = new Slides(element, this.video, (seconds) => this.go(seconds));
    this.stall = new Stall(element, this.video, (what) => this.unstall(what));
  }

  start(): void {
    const { element, video } = this;
    const habits = habitsOf(this.person);
    if (habits.offer) this.qualities.choose(habits.offer);
    const button = element.querySelector<HTMLButtonElement>('[data-play]');
    button?.addEventListener('click', () => {
      // the button goes: whoever pressed it by the keyboard goes on in the video
      video.tabIndex = 0;
      if (document.activeElement === button) video.focus();
      this.play();
    });
    button?.removeAttribute('disabled');
    video.addEventListener('play', () => void this.begin().catch(() => this.failed()));
    video.addEventListener('timeupdate', () => {
      if (video.readyState > 0) this.last = video.currentTime;
    });
    video.addEventListener('playing', () => {
      element.classList.add('is-playing');
      video.controls = true;
    });
    this.speed(habits.speed ?? 1);
    this.qualities.onChange(() => void this.change());
    keyboard(element, video, { play: () => this.play(), fullScreen: () => this.fullScreen() });
    classMode(element, video, (by) => this.slides.step(by));
    playNext(element, video);
    this.captions(habits.captions ?? 'normal');
    element.querySelectorAll<HTMLDetailsElement>('[data-words]').forEach((list) => new Words(list, video, (seconds) => this.go(seconds)));
    const strip = element.querySelector<HTMLElement>('[data-strip]');
    if (strip) new Strip(strip, video, (seconds) => this.go(seconds));
    this.rememberPlace();
    if (document.readyState === 'complete') this.prepare();
    else window.addEventListener('load', () => this.prepare(), { once: true });
  }

  /** The playlists weigh little, and asking for them takes a journey each: they are here before anybody presses play. */
  private prepare(): void {
    if (this.engine) return;
    const { source } = this.qualities.now;
    const offered = prepare(source);
    offered?.then((known) => known.first()).catch(() => (this.prepared = undefined));
    this.prepared = { source, offered };
  }

  private captions(usual: string): void {
    const select = this.element.querySelector<HTMLSelectElement>('[data-captions-size]');
    if (!select) return;
    const size = (value: string): void => {
      this.element.dataset['captions'] = value;
    };
    select.value = usual;
    size(usual);
    select.addEventListener('change', () => {
      size(select.value);
      keepHabits(this.person, { captions: select.value });
    });
  }

  private rememberPlace(): void {
    const { usage, resume: stopped, every } = this.element.dataset;
    resume(this.video, Number(stopped ?? '0'));
    if (usage && this.person) report(this.video, usage, this.person, Number(every ?? '15'));
  }

  private play(): void {
    void this.begin()
      .then(() => this.video.play())
      .catch((reason: unknown) => isInterrupted(reason) || this.failed());
  }

  /** The first time only; what failed can be tried again. */
  private begin(): Promise<Engine> {
    if (this.engine) return this.engine;
    const engine: Promise<Engine> = this.attach(() => this.engine === engine).catch((reason: unknown) => {
      if (this.engine === engine) this.engine = undefined;
      throw reason;
    });
    this.engine = engine;
    return engine;
  }

  private async attach(wants: () => boolean): Promise<Engine> {
    this.element.classList.add('is-starting');
    this.stall.begin();
    const quality = this.qualities.now;
    this.source = quality.source;
    this.slides.besideSound(quality.offer === 'sound-only');
    const prepared = this.prepared?.source === quality.source ? this.prepared.offered : undefined;
    this.prepared = undefined;
    const engine = await attach(this.video, quality, prepared, { wants, gaveUp: (trouble) => this.stall.show(trouble) });
    engine.keepTo(quality.rung);
    if (wants()) this.playing = engine;
    return engine;
  }

  /** Another choice goes on where the last one was. */
  private async change(playing = !this.video.paused || !this.playing): Promise<void> {
    const { source, offer, rung } = this.qualities.now;
    keepHabits(this.person, { offer });
    if (!this.engine) return;
    if (source === this.source) {
      this.playing?.keepTo(rung);
      return;
    }
    const at = this.video.currentTime || this.last;
    this.leave();
    startAt(this.video, at);
    await this.begin()
      .then(() => (playing ? this.video.play() : undefined))
      .catch((reason: unknown) => isInterrupted(reason) || this.failed());
  }

  /** Whatever feeds the video, or is about to, is not wanted any more. */
  private leave(): void {
    const { engine } = this;
    this.engine = undefined;
    if (this.playing) this.playing.stop();
    else void engine?.then((late) => late.stop()).catch(() => undefined);
    this.playing = undefined;
  }

  /** Goes on with what somebody chose instead of waiting. */
  private unstall(what: string): void {
    if (what !== 'again' && this.qualities.choose(what)) {
      // whoever chooses instead of waiting wants to see it
      if (this.engine) void this.change(true);
      else this.play();
      return;
    }
    tryAgain();
    if (this.playing) this.playing.again();
    else if (!this.engine) this.play();
  }

  private go(seconds: number): void {
    void this.begin()
      .then(() => known(this.video))
      .then(() => {
        this.video.currentTime = seconds;
        return this.video.play();
      })
      .catch((reason: unknown) => isInterrupted(reason) || this.failed());
  }

  private speed(usual: number): void {
    const select = this.element.querySelector<HTMLSelectElement>('[data-speed]');
    this.video.defaultPlaybackRate = usual;
    this.video.playbackRate = usual;
    if (select) select.value = String(usual);
    select?.addEventListener('change', () => {
      this.video.playbackRate = Number(select.value);
      keepHabits(this.person, { speed: Number(select.value) });
    });
    this.video.addEventListener('ratechange', () => {
      if (select) select.value = String(this.video.playbackRate);
    });
  }

  private fullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.element.querySelector('figure')!.requestFullscreen();
  }

  private failed(): void {
    this.element.classList.remove('is-starting');
    this.stall.show('missing');
  }
}

/** Waits until it is known how long the video is: there is no place to go to before. */
function known(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) return Promise.resolve();
  return new Promise((resolve) => video.addEventListener('loadedmetadata', () => resolve(), { once: true }));
}

/** Somebody pressed pause before it had begun. */
function isInterrupted(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
