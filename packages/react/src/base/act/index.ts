export * from './tell.ts';
export * from './use-act.ts';
