export * as RowName from './row-name.tsx';
