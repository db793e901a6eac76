import type { Engine } from './engine.ts';
import { Fetching, Missing } from './fetching.ts';
import { Line } from './line.ts';
import { type Master, type Rendition, type Variant, masterOf, renditionOf } from './playlist.ts';
import { Track } from './track.ts';

/** A better picture is taken only with so much in hand, in seconds; with less than the other, a lower one. */
const PLENTY = 12;
const LITTLE = 5;
/** A line that carries so many times what is needed is not probed step by step. */
const FAST = 4;
/** So much nothing between two pieces is jumped over. */
const GAP = 0.5;

/** Those variants of an offer that this browser takes, all in the coding of the lowest: one buffer holds no two. */
function taken({ variants, sound }: Master): readonly Variant[] {
  if (typeof MediaSource !== 'function') return [];
  const known = variants.filter((variant) => types(variant, sound).every((type) => MediaSource.isTypeSupported(type)));
  const coding = known[0]?.codecs[0]!.split('.')[0];
  return known.filter((variant) => variant.codecs[0]!.split('.')[0] === coding);
}

function types(variant: Variant, sound: string | undefined): string[] {
  const first = `${variant.height > 0 ? 'video' : 'audio'}/mp4; codecs="${variant.codecs[0]!}"`;
  return sound ? [first, `audio/mp4; codecs="${variant.codecs[1]!}"`] : [first];
}

/** The playlists of an offer, each fetched when it is first needed. */
export class Offered {
  private readonly renditions = new Map<string, Promise<Rendition>>();
  private readonly missing = new Set<string>();

  private constructor(
    readonly master: Master,
    readonly fetching: Fetching,
    readonly line: Line,
  ) {}

  static async at(source: string): Promise<Offered> {
    const line = new Line();
    const fetching = new Fetching(line);
    const address = new URL(source, location.href).href;
    const master = masterOf(await fetching.text(address), address);
    return new Offered({ ...master, variants: taken(master) }, fetching, line);
  }

  /** Whether the browser takes anything of it. */
  get taken(): boolean {
    return this.master.variants.length > 0;
  }

  /** What the browser takes, without what turned out not to be there. */
  get variants(): readonly Variant[] {
    return this.master.variants.filter((variant) => !this.missing.has(variant.address));
  }

  rendition(address: string): Promise<Rendition> {
    let known = this.renditions.get(address);
    if (!known) {
      known = this.fetching.text(address).then((text) => renditionOf(text, address));
      known.catch(() => this.renditions.delete(address));
      this.renditions.set(address, known);
    }
    return known;
  }

  /** Does without this one from now on. */
  without(variant: Variant): void {
    this.missing.add(variant.address);
  }

  /** What is needed first. */
  async first(): Promise<readonly Rendition[]> {
    const { sound } = this.master;
    return Promise.all([this.lowest(), ...(sound ? [this.rendition(sound)] : [])]);
  }

  private async lowest(): Promise<Rendition> {
    const lowest = this.variants[0];
    if (!lowest) throw new Missing('nothing of the offer is there');
    return this.rendition(lowest.address).catch((reason: unknown) => {
      if (!(reason instanceof Missing)) throw reason;
      this.without(lowest);
      return this.lowest();
    });
  }
}

/** Who is told when feeding does not go on: something is not there, or this browser does not take it at all. */
export interface Troubles {
  missing(): void;
  refused(): void;
}

/**
 * Feeds the video with an offer of ours, in a few kilobytes: the lowest picture first, then the best that the line carries and the screen shows. A
 * piece that was begun is finished whatever the line does, so that it always goes on.
 */
export class Feeder implements Engine {
  private readonly source = new MediaSource();
  private address = '';
  private tracks: Track[] = [];
  private level = 0;
  private last: Variant | undefined;

  /** @param kept the only picture that shall be played, if any */
  constructor(
    private readonly video: HTMLVideoElement,
    private readonly offered: Offered,
    private readonly troubles: Troubles,
    private kept: string | undefined,
  ) {}

  /** Begins to fetch; resolves when the browser knows how long it is. */
  async start(): Promise<void> {
    const { video, source } = this;
    const opened = new Promise((resolve) => source.addEventListener('sourceopen', resolve, { once: true }));
    this.address = URL.createObjectURL(source);
    video.src = this.address;
    const [first] = await Promise.all([this.offered.first(), opened]);
    URL.revokeObjectURL(this.address);
    source.duration = Math.max(...first.map((rendition) => rendition.seconds));
    video.addEventListener('waiting', this.jump);
    this.run();
  }

  keepTo(rung: string | undefined): void {
    if (rung === this.kept) return;
    this.kept = rung;
    void this.tracks[0]?.forget().catch(() => this.troubles.refused());
    this.again();
  }

  again(): void {
    this.tracks.forEach((track) => void this.follow(track));
  }

  stop(): void {
    this.offered.fetching.stop();
    this.tracks.forEach((track) => track.stop());
    this.video.removeEventListener('waiting', this.jump);
    if (!this.isHere) return;
    this.video.removeAttribute('src');
    this.video.load();
  }

  /** Whether the video is still fed by this, and not by another choice meanwhile. */
  private get isHere(): boolean {
    return this.video.src === this.address;
  }

  private run(): void {
    const { master } = this.offered;
    const buffers = types(master.variants[0]!, master.sound).map((type) => this.source.addSourceBuffer(type));
    this.tracks = buffers.map((buffer, index) => {
      const choose = (ahead: number): Promise<Rendition> => this.offered.rendition(index === 0 ? this.chosen(ahead).address : master.sound!);
      return new Track(buffer, this.video, this.offered.fetching, choose, () => this.grown());
    });
    this.again();
  }

  private async follow(track: Track): Promise<void> {
    try {
      await track.run();
    } catch (reason) {
      if (!this.isHere) return;
      if (!(reason instanceof Missing)) this.troubles.refused();
      else if (this.without(track)) await this.follow(track);
      else this.troubles.missing();
    }
  }

  /** Whether it goes on without the picture that is not there; nobody chose that very one, and there are others. */
  private without(track: Track): boolean {
    if (track !== this.tracks[0] || !this.last || this.last === this.chosenOne()) return false;
    this.offered.without(this.last);
    this.level = 0;
    return this.offered.variants.length > 0;
  }

  /** Kept to by choice. */
  private chosenOne(): Variant | undefined {
    const { kept } = this;
    return this.offered.master.variants.find((variant) => kept !== undefined && variant.address.split('?')[0]!.endsWith(`/${kept}.m3u8`));
  }

  private chosen(ahead: number): Variant {
    this.last = this.chosenOne() ?? this.carried(ahead);
    return this.last;
  }

  private carried(ahead: number): Variant {
    const { variants } = this.offered;
    const { line } = this.offered;
    const best = line.best(this.shown().map((variant) => variant.bits));
    if (best > this.level && line.bits > FAST * variants[best]!.bits) this.level = best;
    else if (best > this.level && ahead > PLENTY) this.level += 1;
    else if (best < this.level && ahead < LITTLE) this.level = best;
    return variants[this.level]!;
  }

  /** No more than the player is high, but for one that is a little higher. */
  private shown(): readonly Variant[] {
    const { variants } = this.offered;
    const high = this.video.clientHeight * devicePixelRatio;
    const enough = variants.map((variant) => variant.height).filter((height) => height >= high);
    const most = Math.min(...enough);
    return variants.slice(0, Math.max(...variants.map((variant, index) => (variant.height <= most ? index : 0))) + 1);
  }

  private grown(): void {
    this.jump();
    const { source, tracks } = this;
    const still = source.readyState === 'open' && [...source.sourceBuffers].every((buffer) => !buffer.updating);
    if (still && tracks.every((track) => track.ended)) source.endOfStream();
  }

  /** Over nothing, when something is right behind it. */
  private readonly jump = (): void => {
    const { buffered, currentTime } = this.video;
    for (let i = 0; i < buffered.length; i += 1) {
      const gap = buffered.start(i) - currentTime;
      if (gap > 0 && gap < GAP && this.video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) this.video.currentTime = buffered.start(i) + 0.01;
    }
  };
}
