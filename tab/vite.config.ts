import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the tab into `dist/tab`, served by the product at `/tab/`. The manifest lets a test weigh the first route. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Fonts and pictures stay files: the content security policy allows no inlined ones.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
