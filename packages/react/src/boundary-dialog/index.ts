export * as BoundaryDialog from './boundary-dialog.ts';
