import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the Teams-like page of the local Microsoft 365 into `dist/local-page`, which the local server serves at `/`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/local-page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The card renderer is one large package; the page is only ever loaded from this machine.
    chunkSizeWarningLimit: 1200,
  },
});
