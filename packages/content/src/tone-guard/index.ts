export * from './tone-guard.ts';
