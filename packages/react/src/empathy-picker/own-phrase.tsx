'use client';
import { acts, feelings, intensities } from '@evenkeel/content/base/phrase';
import type { OwnPhraseForm } from '@evenkeel/logic/empathy-picker';
import { type ComponentProps, useEffect, useRef } from 'react';
import { Button } from '../base/button/index.ts';
import { type PickerParts, usePicker, useSession } from './context.tsx';
import { saveOwn } from './own.ts';

export interface OwnPhraseProps extends Omit<ComponentProps<'form'>, 'children' | 'onSubmit'> {}

/**
 * Lets an agent write or change a phrase of their own, in place. It stays on the device,
 * and what was typed is kept until it is saved or given up.
 *
 * @renders `<form>`, or nothing
 */
export function OwnPhrase({ className, ...rest }: OwnPhraseProps) {
  const parts = usePicker('OwnPhrase');
  const own = useSession(parts.session, (from) => from.state.own);
  if (!own) return null;
  return (
    <Form
      {...rest}
      parts={parts}
      own={own}
      className={className ? `ek-empathy-picker__own ${className}` : 'ek-empathy-picker__own'}
    />
  );
}

function Form({ parts, own, ...rest }: OwnPhraseProps & { parts: PickerParts; own: OwnPhraseForm }) {
  const { session, settings, library, newId, id, phraseDir } = parts;
  const { words, say } = settings;
  const { personal, facets } = words;
  const written = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (session.state.restored) return;
    written.current?.focus();
  }, [session]);
  const change = (changed: Partial<OwnPhraseForm>) =>
    session.dispatch({ type: 'own', form: { ...own, ...changed } });
  const clear = <K extends 'feeling' | 'intensity'>(field: K) => {
    const { [field]: _gone, ...left } = own;
    session.dispatch({ type: 'own', form: left as OwnPhraseForm });
  };
  const field = (name: string) => `${id}-own-${name}`;
  return (
    <form
      {...rest}
      aria-labelledby={field('title')}
      onSubmit={(event) => {
        event.preventDefault();
        void saveOwn(session, library, newId);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void saveOwn(session, library, newId);
        }
      }}
    >
      <p id={field('title')} className="ek-empathy-picker__own-title">
        {own.id === undefined ? personal.newTitle : personal.editTitle}
      </p>
      <label htmlFor={field('written')}>{personal.written}</label>
      <textarea
        ref={written}
        id={field('written')}
        className="ek-field ek-field--text"
        rows={3}
        lang={settings.locale}
        dir={own.written ? 'auto' : phraseDir}
        required
        aria-describedby={field('written-hint')}
        value={own.written}
        onChange={(event) => change({ written: event.currentTarget.value })}
      />
      <p id={field('written-hint')} className="ek-empathy-picker__hint">
        {say(personal.writtenHint)}
      </p>
      <label htmlFor={field('spoken')}>{personal.spoken}</label>
      <textarea
        id={field('spoken')}
        className="ek-field ek-field--text"
        rows={2}
        lang={settings.locale}
        dir={own.spoken ? 'auto' : phraseDir}
        aria-describedby={field('spoken-hint')}
        value={own.spoken}
        onChange={(event) => change({ spoken: event.currentTarget.value })}
      />
      <p id={field('spoken-hint')} className="ek-empathy-picker__hint">
        {personal.spokenHint}
      </p>
      <label htmlFor={field('name')}>{personal.name}</label>
      <input
        id={field('name')}
        className="ek-field"
        dir="auto"
        value={own.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className="ek-empathy-picker__own-facets">
        <label htmlFor={field('act')}>
          <span>{facets.act.label}</span>
          <select
            id={field('act')}
            className="ek-field"
            value={own.act}
            onChange={(event) =>
              change({ act: acts.find((act) => act === event.currentTarget.value) ?? own.act })
            }
          >
            {acts.map((act) => (
              <option key={act} value={act}>
                {facets.act[act]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={field('feeling')}>
          <span>{facets.feeling.label}</span>
          <select
            id={field('feeling')}
            className="ek-field"
            value={own.feeling ?? ''}
            onChange={(event) => {
              const feeling = feelings.find((known) => known === event.currentTarget.value);
              if (feeling) change({ feeling });
              else clear('feeling');
            }}
          >
            <option value="">{facets.feeling.any}</option>
            {feelings.map((feeling) => (
              <option key={feeling} value={feeling}>
                {facets.feeling[feeling]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={field('intensity')}>
          <span>{facets.intensity.label}</span>
          <select
            id={field('intensity')}
            className="ek-field"
            value={own.intensity === undefined ? '' : String(own.intensity)}
            onChange={(event) => {
              const intensity = intensities.find((known) => String(known) === event.currentTarget.value);
              if (intensity) change({ intensity });
              else clear('intensity');
            }}
          >
            <option value="">{facets.intensity.any}</option>
            {intensities.map((level) => (
              <option key={level} value={String(level)}>
                {say(facets.intensity.level, { level })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="ek-empathy-picker__own-acts">
        <button type="submit" className="ek-button ek-button--primary">
          {personal.save}
        </button>
        <Button onClick={() => session.dispatch({ type: 'close-own' })}>{personal.cancel}</Button>
      </div>
    </form>
  );
}
