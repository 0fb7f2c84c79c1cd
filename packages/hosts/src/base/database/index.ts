export * from './database.ts';
export * from './store-error.ts';
