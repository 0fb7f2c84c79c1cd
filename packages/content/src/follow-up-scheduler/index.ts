export * from './follow-up-scheduler.ts';
export * from './hours.ts';
export * from './names.ts';
export * from './reply.ts';
export * from './thanks.ts';
export * from './times.ts';
