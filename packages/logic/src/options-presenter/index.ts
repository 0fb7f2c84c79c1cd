export * from './options-presenter.ts';
