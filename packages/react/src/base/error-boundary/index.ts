export * from './error-boundary.tsx';
