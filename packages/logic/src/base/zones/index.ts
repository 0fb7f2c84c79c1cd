export * from './dates.ts';
export * from './wall.ts';
export * from './zones.ts';
