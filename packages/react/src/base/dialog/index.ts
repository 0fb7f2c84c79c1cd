export { DialogContent, type DialogContentProps } from './content.tsx';
export * from './dialog.tsx';
export * from './root.tsx';
