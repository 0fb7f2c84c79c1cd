export { Actions, type ActionsProps } from './actions.tsx';
export { Facets, type FacetsProps } from './facets.tsx';
export { FormSwitch, type FormSwitchProps } from './form-switch.tsx';
export { Keys, type KeysProps } from './keys.tsx';
export { List, type ListProps } from './list.tsx';
export { Next, type NextProps } from './next.tsx';
export { OwnPhrase, type OwnPhraseProps } from './own-phrase.tsx';
export { Preview, type PreviewProps } from './preview.tsx';
export { Root } from './root.tsx';
export type { RootProps } from './root-props.ts';
export { Search, type SearchProps } from './search.tsx';
export { Status, type StatusProps } from './status.tsx';
export type {
  EmpathyPickerContent,
  Filters,
  Form,
  Insertion,
  InsertReason,
  NextStep,
  Phrase,
  PhraseLibrary,
  PhraseUsed,
  PickerContext,
  ShortcutName,
} from './types.ts';
