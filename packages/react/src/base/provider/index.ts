export {
  type EvenkeelContext,
  EvenkeelProvider,
  type EvenkeelProviderProps,
  useEvenkeel,
} from './provider.tsx';
