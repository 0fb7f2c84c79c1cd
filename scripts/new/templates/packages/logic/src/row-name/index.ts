export * from './row-name.ts';
