export * from './use-act.ts';
