export * from './choices.ts';
export * from './form.ts';
export * from './handover.ts';
export * from './read.ts';
export * from './redacted.ts';
export * from './request.ts';
export type * from './state.ts';
