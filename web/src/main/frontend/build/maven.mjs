// What Maven calls: does nothing when nothing changed since the last time, so that a Java-only build costs no front-end time.
//   node build/maven.mjs assets OUT    installs the packages when the lock file changed, checks the types, builds into OUT
//   node build/maven.mjs test OUT      runs the tests
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const [goal, out] = process.argv.slice(2);

/** The hash of every file below the given names; what changes it makes the goal run again. */
function fingerprint(...names) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (!existsSync(path)) return;
    hash.update(path).update(readFileSync(path));
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      entry.isDirectory() ? walk(path) : add(path);
    }
  };
  for (const name of names) {
    const path = join(root, name);
    name.includes('.') ? add(path) : existsSync(path) && walk(path);
  }
  return hash.digest('hex');
}

function onceFor(stamp, print, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  mkdirSync(resolve(stamp, '..'), { recursive: true });
  writeFileSync(stamp, print);
}

function npm(...args) {
  const done = spawnSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd: root, stdio: 'inherit' });
  if (done.error?.code === 'ENOENT') throw new Error('npm was not found: Sala is built with Node.js 20 or newer');
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function run(script, ...args) {
  npm('run', script, ...(args.length ? ['--', ...args] : []));
}

onceFor(join(root, 'node_modules/.installed'), fingerprint('package-lock.json'), () => npm('ci', '--ignore-scripts'));

const sources = fingerprint('src', 'test', 'build', 'tsconfig.json', 'package-lock.json');
if (goal === 'assets') {
  onceFor(join(out, '../assets.stamp'), sources, () => {
    run('check');
    run('build', out);
  });
} else {
  onceFor(join(out, '../test.stamp'), sources, () => run('test'));
}
