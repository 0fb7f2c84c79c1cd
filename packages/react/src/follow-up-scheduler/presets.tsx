'use client';
import { type PresetName, presetNames } from '@evenkeel/content/follow-up-scheduler';
import type { OfferedTime } from '@evenkeel/logic/follow-up-scheduler';
import type { ComponentProps } from 'react';
import { keepFocus } from '../base/button/index.ts';
import { useScheduler } from './context.tsx';
import { sayShort } from './say.ts';

export interface PresetsProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

const isKnown = (id: string): id is PresetName => (presetNames as readonly string[]).includes(id);

/**
 * Offers times with one press, each with the very time it stands for. None of them lies outside the allowed hours.
 *
 * @renders `<fieldset>` of buttons
 */
export function Presets({ className, ...rest }: PresetsProps) {
  const { words, locale, offers, state, dispatch, zone, id } = useScheduler('Presets');
  if (offers.length === 0) return null;
  const labelOf = ({ preset }: OfferedTime) =>
    preset.label ?? (isKnown(preset.id) ? words.presets[preset.id] : preset.id);
  const choose = ({ at, movedFrom }: OfferedTime) =>
    dispatch({
      type: 'choose',
      at,
      note: movedFrom === undefined ? undefined : { kind: 'moved', asked: movedFrom },
    });
  return (
    <fieldset
      aria-labelledby={`${id}-presets`}
      {...rest}
      className={
        className ? `ek-follow-up-scheduler__presets ${className}` : 'ek-follow-up-scheduler__presets'
      }
    >
      <span className="ek-visually-hidden" id={`${id}-presets`}>
        {words.presets.label}
      </span>
      {offers.map((offer) => (
        <button
          key={offer.preset.id}
          type="button"
          className="ek-chip"
          aria-pressed={state.at === offer.at && state.typed === ''}
          onMouseDown={keepFocus}
          onClick={() => choose(offer)}
        >
          <span>{labelOf(offer)}</span>
          <span className="ek-follow-up-scheduler__short">{sayShort(locale, offer.at, zone)}</span>
        </button>
      ))}
    </fieldset>
  );
}
