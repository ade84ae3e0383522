import { defineConfig } from 'vite';

/**
 * Bundles the product's own code into `dist/server/main.js`; packages stay in node_modules. The local Microsoft 365 is left
 * out: it is for a developer's machine, and a production build that is asked for it has nothing to load.
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rollupOptions: { external: [/infra\/local\//] },
  },
});
