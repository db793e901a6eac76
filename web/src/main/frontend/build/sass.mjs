import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

/** Lets esbuild read .scss; `@import "bootstrap/scss/…"` comes from node_modules. */
export function sassFiles(root) {
  return {
    name: 'sass',
    setup(build) {
      build.onLoad({ filter: /\.scss$/ }, ({ path }) => {
        const compiled = sass.compile(path, {
          loadPaths: [join(root, 'node_modules')],
          quietDeps: true,
          silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
        });
        return {
          contents: compiled.css,
          loader: 'css',
          resolveDir: dirname(path),
          watchFiles: compiled.loadedUrls.map((url) => fileURLToPath(url)),
        };
      });
    },
  };
}
