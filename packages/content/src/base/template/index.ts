export * from './message.ts';
export * from './template.ts';
