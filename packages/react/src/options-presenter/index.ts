export * as OptionsPresenter from './options-presenter.ts';
