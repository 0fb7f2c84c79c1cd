export * from './incident.ts';
export * from './ladder.ts';
export * from './reduce.ts';
export * from './restore.ts';
export * from './state.ts';
export * from './words.ts';
