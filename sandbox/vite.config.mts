import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = path.resolve(import.meta.dirname, 'page');

/** Builds the sandbox's page and the frame of its tab. */
export default defineConfig({
  root: page,
  plugins: [react({ jsxRuntime: 'classic' })],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist-sandbox'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: [path.join(page, 'index.html'), path.join(page, 'tab.html')] },
  },
});
