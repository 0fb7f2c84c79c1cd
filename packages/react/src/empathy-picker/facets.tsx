'use client';
import { acts, channels, feelings, formalities, intensities, scopes } from '@evenkeel/content/base/phrase';
import type { Filters } from '@evenkeel/logic/empathy-picker';
import { SlidersHorizontal } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { keepFocus } from '../base/button/index.ts';
import { usePicker, useSession } from './context.tsx';

export interface FacetsProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

function withFacet<K extends keyof Filters>(filters: Filters, facet: K, value: Filters[K]): Filters {
  const { [facet]: _old, ...rest } = filters;
  return (value === undefined ? rest : { ...rest, [facet]: value }) as Filters;
}

/**
 * Narrows the list by what the phrase does, and by feeling, intensity, channel, formality and owner.
 * Each is the agent's own choice; nothing is inferred from the client's words.
 *
 * @renders `<fieldset>`
 */
export function Facets({ className, ...rest }: FacetsProps) {
  const { session, settings } = usePicker('Facets');
  const { words, controlled, say } = settings;
  const own = useSession(session, (from) => from.state.filters);
  const filters = controlled.filters ?? own;
  const seldom = filters.channel ?? filters.formality ?? filters.scope;
  const [more, setMore] = useState(false);
  const set = <K extends keyof Filters>(facet: K, value: Filters[K]) =>
    session.setFilters(withFacet(filters, facet, value));
  const { facets } = words;
  const level = (value: string) => say(facets.intensity.level, { level: value });
  return (
    <fieldset
      aria-label={facets.label}
      className={className ? `ek-empathy-picker__facets ${className}` : 'ek-empathy-picker__facets'}
      {...rest}
    >
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          className="ek-chip"
          aria-pressed={filters.act === act}
          onMouseDown={keepFocus}
          onClick={() => set('act', filters.act === act ? undefined : act)}
        >
          {facets.act[act]}
        </button>
      ))}
      <Choice
        label={facets.intensity.label}
        any={facets.intensity.any}
        value={filters.intensity === undefined ? '' : String(filters.intensity)}
        options={intensities.map((value) => ({
          value: String(value),
          text: level(String(value)),
          hint: facets.intensity.names[String(value) as '1'],
        }))}
        onChoose={(value) =>
          set(
            'intensity',
            intensities.find((known) => String(known) === value),
          )
        }
      />
      <Choice
        label={facets.feeling.label}
        any={facets.feeling.any}
        value={filters.feeling ?? ''}
        options={feelings.map((value) => ({ value, text: facets.feeling[value] }))}
        onChoose={(value) =>
          set(
            'feeling',
            feelings.find((known) => known === value),
          )
        }
      />
      {more || seldom ? (
        <>
          <Choice
            label={facets.channel.label}
            any={facets.channel.any}
            value={filters.channel ?? ''}
            options={channels.map((value) => ({ value, text: facets.channel[value] }))}
            onChoose={(value) =>
              set(
                'channel',
                channels.find((known) => known === value),
              )
            }
          />
          <Choice
            label={facets.formality.label}
            any={facets.formality.any}
            value={filters.formality ?? ''}
            options={formalities.map((value) => ({ value, text: facets.formality[value] }))}
            onChoose={(value) =>
              set(
                'formality',
                formalities.find((known) => known === value),
              )
            }
          />
          <Choice
            label={facets.scope.label}
            any={facets.scope.any}
            value={filters.scope ?? ''}
            options={scopes.map((value) => ({ value, text: facets.scope[value] }))}
            onChoose={(value) =>
              set(
                'scope',
                scopes.find((known) => known === value),
              )
            }
          />
        </>
      ) : null}
      {!seldom && (
        <button
          type="button"
          className="ek-chip ek-chip--quiet"
          aria-expanded={more}
          onMouseDown={keepFocus}
          onClick={() => setMore(!more)}
        >
          <SlidersHorizontal aria-hidden="true" size={14} strokeWidth={1.75} />
          {more ? facets.fewer : facets.more}
        </button>
      )}
      {Object.keys(filters).length > 0 && (
        <button
          type="button"
          className="ek-chip ek-chip--quiet"
          onMouseDown={keepFocus}
          onClick={() => session.setFilters({})}
        >
          {facets.clear}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  options: readonly { value: string; text: string; hint?: string }[];
  onChoose: (value: string) => void;
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  return (
    <span className="ek-chip ek-chip--select" data-on={value !== '' || undefined}>
      <select
        className="ek-chip__select"
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{value === '' ? label : any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.hint && option.value !== value ? `${option.text} · ${option.hint}` : option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
