// Builds every asset into the folder named on the command line: content-hashed, minified, with .gz and .br beside it, and manifest.json
// ("app.css" -> "app-1A2B3C4D.css") for the pages.
import esbuild from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { copyHashed } from './hashed.mjs';
import { writeIcons } from './icons.mjs';
import { copyRuffle } from './ruffle.mjs';
import { sassFiles } from './sass.mjs';
import { addressOf } from './address.mjs';
import { slimHls } from './hls.mjs';

const root = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(root, '../../../target/assets'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const result = await esbuild.build({
  absWorkingDir: root,
  entryPoints: {
    app: 'src/app.ts',
    pupil: 'src/style/pupil.scss',
    staff: 'src/style/staff.scss',
    flash: 'src/fence/flash.ts',
    film: 'src/fence/flash.scss',
    book: 'src/fence/book.ts',
    chapter: 'src/fence/book.scss',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['chrome90', 'firefox90', 'safari15'],
  minify: true,
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [sassFiles(root), addressOf(), slimHls(root)],
});

const manifest = {};
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  if (!output.entryPoint) continue;
  const [, name, extension] = /^(.*)-[A-Z0-9]{8}(\.\w+)$/.exec(basename(file)) ?? [];
  if (name) manifest[name + extension] = basename(file);
}
manifest['icons.svg'] = writeIcons(root, out);
for (const name of readdirSync(join(root, 'src/images'))) manifest[name] = copyHashed(join(root, 'src/images', name), out);
manifest['ruffle.js'] = copyRuffle(root, out, copyHashed);
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, Object.keys(manifest).sort(), 1) + '\n');

const LARGE = 4 * 1024 ** 2;
const compressible = new Set(['.js', '.css', '.svg', '.mjs', '.wasm']);
for (const name of readdirSync(out)) {
  if (!compressible.has(extname(name))) continue;
  const bytes = readFileSync(join(out, name));
  if (bytes.length < 512) continue;
  if (bytes.length > LARGE) {
    copyFileSync(largeCompressed(name, bytes), join(out, name + '.br'));
    continue;
  }
  writeFileSync(join(out, name + '.gz'), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(out, name + '.br'), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

/** Large files come from packages and never change under their name: what was compressed once is kept beside these. */
function largeCompressed(name, bytes) {
  const kept = join(root, 'node_modules/.compressed', `${name}.br`);
  if (!existsSync(kept)) {
    mkdirSync(join(root, 'node_modules/.compressed'), { recursive: true });
    // the last per cent of a large file costs minutes
    writeFileSync(`${kept}.part`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }));
    renameSync(`${kept}.part`, kept);
  }
  return kept;
}
