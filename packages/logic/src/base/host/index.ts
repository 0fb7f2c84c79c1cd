export type * from './host.ts';
export { createMemoryHost, type MemoryHost } from './memory-host.ts';
