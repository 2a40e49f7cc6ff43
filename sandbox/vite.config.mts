import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = path.resolve(import.meta.dirname, 'page');

/** Builds the sandbox's page, the frame of its tab and the gallery of cards. */
export default defineConfig({
  root: page,
  plugins: [react({ jsxRuntime: 'classic' })],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist-sandbox'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['index.html', 'tab.html', 'gallery.html'].map((name) => path.join(page, name)) },
  },
});
