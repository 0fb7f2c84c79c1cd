export * from './part-context.tsx';
