/** A small picture of a moment: a part of a sheet of many. */
export interface Tile {
  readonly from: number;
  readonly to: number;
  readonly sheet: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the list that we write ourselves (WebVTT, with places on the sheets). */
export function tilesOf(text: string): readonly Tile[] {
  return [...text.matchAll(/^([\d:.]+) --> ([\d:.]+)\n(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)$/gm)].map(([, from, to, sheet, x, y, width, height]) => ({
    from: secondsOf(from!),
    to: secondsOf(to!),
    sheet: sheet!,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

/** The picture of a moment; the last one behind the end. */
export function tileAt(tiles: readonly Tile[], seconds: number): Tile | undefined {
  return tiles.find((tile) => tile.to > seconds) ?? tiles[tiles.length - 1];
}

function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** As clocks of players say it: `2:05`, `1:02:05`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const padded = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(whole % 60)}` : `${minutes}:${padded(whole % 60)}`;
}
