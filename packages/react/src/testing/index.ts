export * from './testing.ts';
