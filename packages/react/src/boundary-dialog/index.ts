export * as BoundaryDialog from './boundary-dialog.tsx';
