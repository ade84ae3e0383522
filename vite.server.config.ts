import { defineConfig } from 'vite';

/**
 * Bundles the product's own code into `dist/main.js`, so that the repository's folder is one up as it is from `src`; packages stay in
 * node_modules. The local Microsoft 365 is left out: it is for a developer's machine, and production refuses it.
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    sourcemap: true,
    rollupOptions: { external: [/infra\/(local|provision)\//] },
  },
});
