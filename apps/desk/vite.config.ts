import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const address = { host: '127.0.0.1', port: 4870, strictPort: true } as const;

export default defineConfig({
  plugins: [react()],
  server: address,
  preview: {
    ...address,
    // The built desk runs under a strict policy: no inline script or style, nothing from elsewhere.
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  build: {
    target: 'baseline-widely-available',
    // A strict policy lets in no data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'editor', test: /tiptap|prosemirror/ },
            { name: 'react', test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler)[@\\/]/ },
            // Its style sheet stays with the desk's own, which says first in which order the layers stand.
            { name: 'evenkeel', test: /packages[\\/](?:react|logic|hosts)[\\/].*\.tsx?$|@radix-ui/ },
            { name: 'phrases', test: /content[\\/](?:src|dist)[\\/](?:en|es|ar)[\\/]/ },
          ],
        },
      },
    },
  },
});
