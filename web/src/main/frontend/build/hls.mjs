import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** hls.js from its sources, with the parts that our playlists use: separate sound and subtitles, but no DRM, adverts or telemetry. */
export function slimHls(root) {
  const folder = join(root, 'node_modules/hls.js');
  return {
    name: 'slim-hls',
    setup(build) {
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      build.initialOptions.define = { ...build.initialOptions.define, ...flags(version) };
      build.onResolve({ filter: /^hls\.js$/ }, () => ({ path: join(folder, 'src/hls.ts'), sideEffects: false }));
    },
  };
}

function flags(version) {
  const used = ['USE_ALT_AUDIO', 'USE_SUBTITLES', 'USE_MEDIA_CAPABILITIES'];
  const unused = ['USE_CMCD', 'USE_CONTENT_STEERING', 'USE_EME_DRM', 'USE_IFRAMES', 'USE_INTERSTITIALS', 'USE_M2TS_ADVANCED_CODECS'];
  const more = ['USE_VARIABLE_SUBSTITUTION', 'IN_WORKER', 'HLS_WORKER_BUNDLE'];
  const pairs = [...used.map((name) => [name, 'true']), ...[...unused, ...more].map((name) => [name, 'false'])];
  return { __VERSION__: JSON.stringify(version), ...Object.fromEntries(pairs.map(([name, value]) => [`__${name}__`, value])) };
}
