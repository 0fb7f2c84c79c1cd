export { ClientLine, type ClientLineProps } from './client-line.tsx';
export { Offer, type OfferProps } from './offer.tsx';
export { Panel, type PanelProps } from './panel.tsx';
export { Root } from './root.tsx';
export type { RootProps } from './root-props.ts';
export { Status, type StatusProps } from './status.tsx';
export { Trigger, type TriggerProps } from './trigger.tsx';
