import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Writes the bytes under a name that tells their content, and returns that name. */
export function writeHashed(name, bytes, out) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();
  const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
  writeFileSync(join(out, hashed), bytes);
  return hashed;
}

/** The same for a file that is there already. */
export function copyHashed(file, out) {
  return writeHashed(basename(file), readFileSync(file), out);
}
