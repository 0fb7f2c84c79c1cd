export * from './pack.ts';
