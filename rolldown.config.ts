import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';
import { readCardFonts } from './src/images/card-fonts.ts';

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
  plugins: [drawnFonts(), programFacts()],
});

/** What `card-fonts.ts` needs, of which nothing but its result is inside. */
const makersOfFonts = ['opentype.js', '@fontsource/public-sans'];

/** The fonts of share cards as data: to read them and their library took each build of a site 40 ms. */
function drawnFonts(): Plugin {
  return {
    name: 'drawn-fonts',
    load: {
      filter: { id: /src[\\/]images[\\/]card-fonts\.ts$/ },
      handler() {
        const json = JSON.stringify(JSON.stringify(readCardFonts()));
        return `export const readCardFonts = () => JSON.parse(${json});`;
      },
    },
  };
}

/** Which program this is, by a hash of its code, and the versions of the libraries inside it, for the manifests of sites. */
function programFacts(): Plugin {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    name: 'program-facts',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
      const inside = Object.keys(dependencies).filter(
        (name) =>
          makersOfFonts.includes(name) ||
          modules.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
      );
      const libraries = Object.fromEntries(inside.map((name) => [name, versionOf(name)]));
      const hash = createHash('sha256');
      for (const { fileName, code } of chunks) hash.update(`${fileName}\0${code}\0`);
      const source = JSON.stringify({ hash: hash.digest('hex'), libraries }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'program.json', source });
    },
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}
