import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHashed } from './hashed.mjs';

/** Writes one SVG sprite of the icons named in src/icons.list (names of bootstrap-icons, one a line) and returns its hashed name. */
export function writeIcons(root, out) {
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${names(root).map((name) => symbol(root, name)).join('')}</svg>`;
  return writeHashed('icons.svg', Buffer.from(sprite), out);
}

function names(root) {
  const lines = readFileSync(join(root, 'src/icons.list'), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
}

function symbol(root, name) {
  const svg = readFileSync(join(root, 'node_modules/bootstrap-icons/icons', `${name}.svg`), 'utf8');
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1].replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 16 16">${drawing}</symbol>`;
}
