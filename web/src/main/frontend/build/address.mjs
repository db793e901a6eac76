import { readFileSync } from 'node:fs';

/** `import url from 'some/file?url'` copies the file among the assets and gives its hashed name. */
export function addressOf() {
  return {
    name: 'address',
    setup(build) {
      build.onResolve({ filter: /\?url$/ }, async ({ path, resolveDir, kind }) => {
        const found = await build.resolve(path.replace(/\?url$/, ''), { resolveDir, kind });
        return found.errors.length ? { errors: found.errors } : { path: found.path, namespace: 'address' };
      });
      build.onLoad({ filter: /.*/, namespace: 'address' }, ({ path }) => {
        return { contents: readFileSync(path), loader: 'file' };
      });
    },
  };
}
