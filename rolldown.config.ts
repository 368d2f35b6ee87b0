import { defineConfig } from 'rolldown';

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
});
