import preact from '@preact/preset-vite';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { isTargetBrowser, manifestFor } from './scripts/manifest.ts';

/** `vite build --mode chrome` or `--mode firefox`; anything else builds for Chrome. */
export default defineConfig(({ mode }) => {
  const browser = isTargetBrowser(mode) ? mode : 'chrome';
  return {
    plugins: [preact(), crx({ manifest: manifestFor(browser), browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      sourcemap: false,
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
