import { preact } from '@preact/preset-vite';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { compiledForms } from './scripts/compiled-forms.ts';
import { isTargetBrowser, manifestFor } from './scripts/manifest.ts';

/** `vite build --mode chrome` or `--mode firefox`; anything else builds for Chrome. */
export default defineConfig(({ mode }) => {
  const browser = isTargetBrowser(mode) ? mode : 'chrome';
  return {
    plugins: [
      preact(),
      compiledForms(),
      crx({ manifest: manifestFor(browser), browser }),
      nothingWebAccessible(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      sourcemap: false,
      // The background holds the knowledge; no page ever loads it.
      chunkSizeWarningLimit: 4000,
      // Reviewers of the stores read the bundles against the sources; names without hashes keep builds comparable.
      rollupOptions: {
        input: { welcome: 'src/welcome/welcome.html', desk: 'src/desk/desk.html' },
        output: {
          entryFileNames: 'code/[name].js',
          chunkFileNames: 'code/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});

/**
 * Takes out of the manifest what crxjs opens to all pages for each script that is put into a page on demand:
 * only its loaders need that, and ours are classic scripts without one.
 */
function nothingWebAccessible(): Plugin {
  return {
    name: 'postilla:nothing-web-accessible',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const manifest = JSON.parse(String(file.source)) as Record<string, unknown>;
        delete manifest['web_accessible_resources'];
        file.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
