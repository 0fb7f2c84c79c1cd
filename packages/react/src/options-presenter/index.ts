export * as OptionsPresenter from './options-presenter.tsx';
