export * from './check.ts';
export * from './finding.ts';
export * from './policy.ts';
export * from './tone-rules.ts';
export * from './words.ts';
