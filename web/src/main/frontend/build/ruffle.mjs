import { copyFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Ruffle's own files bear their content in their names, and find each other by these; only the first of them is renamed. */
export function copyRuffle(root, out, copyHashed) {
  const folder = join(root, 'node_modules/@ruffle-rs/ruffle');
  for (const name of readdirSync(folder)) {
    if (name !== 'ruffle.js' && ['.js', '.wasm'].includes(extname(name))) copyFileSync(join(folder, name), join(out, name));
  }
  return copyHashed(join(folder, 'ruffle.js'), out);
}
