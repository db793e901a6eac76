/** What one offer plays: pictures lowest first with the one sound that goes with them, or sounds alone. */
export interface Master {
  readonly variants: readonly Variant[];
  /** Where the playlist of the sound is. */
  readonly sound: string | undefined;
}

export interface Variant {
  readonly address: string;
  /** Bits a second in the worst segment, with the sound. */
  readonly bits: number;
  /** What it is coded with, the picture first. */
  readonly codecs: readonly string[];
  /** Zero for a sound. */
  readonly height: number;
}

/** A piece that can be shown by itself: from and to in seconds, and its place in the file, the last byte included. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** One picture or sound: a file whose header lies at its start, with segments one behind the other. */
export interface Rendition {
  readonly file: string;
  readonly header: number;
  readonly segments: readonly Segment[];
  readonly seconds: number;
}

/** Reads the master playlist that we write ourselves, and none of anybody else's. */
export function masterOf(text: string, address: string): Master {
  const lines = text.split('\n');
  const variants = lines.flatMap((line, index) => {
    if (!line.startsWith('#EXT-X-STREAM-INF:')) return [];
    return [
      {
        address: absolute(lines[index + 1]!, address),
        bits: Number(/[:,]BANDWIDTH=(\d+)/.exec(line)![1]),
        codecs: /CODECS="([^"]+)"/.exec(line)![1]!.split(','),
        height: Number(/RESOLUTION=\d+x(\d+)/.exec(line)?.[1] ?? 0),
      },
    ];
  });
  const sound = lines.find((line) => line.startsWith('#EXT-X-MEDIA:'));
  return { variants, sound: sound && absolute(/URI="([^"]+)"/.exec(sound)![1]!, address) };
}

/** Reads the playlist of one rendition. */
export function renditionOf(text: string, address: string): Rendition {
  const [, uri, header] = /#EXT-X-MAP:URI="([^"]+)",BYTERANGE="(\d+)@0"/.exec(text)!;
  const segments: Segment[] = [];
  let from = 0;
  for (const [, seconds, bytes, first] of text.matchAll(/#EXTINF:([\d.]+),\n#EXT-X-BYTERANGE:(\d+)@(\d+)/g)) {
    const to = from + Number(seconds);
    segments.push({ from, to, first: Number(first), last: Number(first) + Number(bytes) - 1 });
    from = to;
  }
  return { file: absolute(uri!, address), header: Number(header), segments, seconds: from };
}

function absolute(address: string, base: string): string {
  return new URL(address, base).href;
}
