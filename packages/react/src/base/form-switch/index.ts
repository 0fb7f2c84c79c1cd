export * from './form-switch.tsx';
