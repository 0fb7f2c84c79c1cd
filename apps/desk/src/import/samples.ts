const files = import.meta.glob<string>('../../samples/*', { query: '?raw', import: 'default' });

/** Lists the sample files, each loaded only when it is chosen. */
export const samples = Object.entries(files).map(([path, load]) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  load,
}));
