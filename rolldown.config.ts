import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * The program as few files: Node takes longer to find and read hundreds of modules than to run what a command needs of
 * them. All stand in one folder, as deep below the package as a module below `src/`, so that paths relative to a
 * module are right in both. What is loaded with `createRequire`, has files of its own or is native stays outside.
 */
export default defineConfig({
  input: {
    main: 'src/cli/main.ts',
    'process-world': 'src/cli/process-world.ts',
    worker: 'src/build/worker.ts',
    'live-client': 'src/dev/live-client.ts',
  },
  platform: 'node',
  external: ['sharp', 'open', 'pagefind'],
  // A parser of JavaScript for values in YAML that are functions: kec's schema of YAML has none.
  resolve: { alias: { esprima: false } },
  output: {
    dir: 'lib/app',
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
    // Names stay, so that the report of a fault can be read.
    minify: { compress: true, codegen: true, mangle: false },
  },
  // gray-matter's engine for JavaScript, which kec never uses either.
  checks: { eval: false },
  plugins: [librariesList()],
});

/** The versions of the libraries that are inside the compiled program, for the manifests of sites. */
function librariesList(): Plugin {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    name: 'libraries-list',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const inside = Object.keys(dependencies).filter((name) =>
        modules.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
      );
      const versions = inside.map((name) => [name, versionOf(name)]);
      const source = JSON.stringify(Object.fromEntries(versions), null, 2);
      this.emitFile({ type: 'asset', fileName: 'libraries.json', source });
    },
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}
