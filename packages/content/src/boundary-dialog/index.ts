export * from './boundary-dialog.ts';
export * from './names.ts';
export * from './policy.ts';
