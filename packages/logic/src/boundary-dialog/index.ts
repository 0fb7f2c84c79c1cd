export * from './boundary-dialog.ts';
