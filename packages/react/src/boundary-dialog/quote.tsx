'use client';
import { useBoundary } from './context.tsx';

/** How many letters of a message name it in the list. */
const most = 60;
const brief = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
};

/** Picks a message of the client, or a part of it, word for word. It goes into the record and nowhere else. */
export function QuotePicker() {
  const { id, words, messages, state, dispatch } = useBoundary('Happened');
  const theirs = messages.filter(({ from, text }) => from === 'client' && text.trim() !== '').slice(-20);
  if (theirs.length === 0) return null;
  const { quote } = state;
  const chosen = theirs.find((message) => message.id === quote?.message);
  const choose = (message: string) => {
    const found = theirs.find((one) => one.id === message);
    dispatch({ type: 'quote', quote: found && { message: found.id, text: found.text } });
  };
  const keepPart = (field: HTMLTextAreaElement) => {
    const text = field.value.slice(field.selectionStart, field.selectionEnd);
    if (chosen && text.trim() !== '') dispatch({ type: 'quote', quote: { message: chosen.id, text } });
  };
  return (
    <div className="ek-boundary-dialog__quote">
      <label className="ek-boundary-dialog__strong" htmlFor={`${id}-quote`}>
        {words.quote.label}
      </label>
      <select
        id={`${id}-quote`}
        className="ek-field"
        value={chosen?.id ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{words.quote.none}</option>
        {theirs.toReversed().map((message) => (
          <option key={message.id} value={message.id}>
            {brief(message.text)}
          </option>
        ))}
      </select>
      {chosen && (
        <>
          <textarea
            readOnly
            dir="auto"
            className="ek-field ek-field--text ek-boundary-dialog__message"
            aria-label={words.quote.part}
            aria-describedby={`${id}-quote-hint`}
            value={chosen.text}
            onSelect={({ currentTarget }) => keepPart(currentTarget)}
          />
          <p className="ek-boundary-dialog__hint" id={`${id}-quote-hint`}>
            {words.quote.hint}
          </p>
          <p className="ek-boundary-dialog__kept">
            <span className="ek-boundary-dialog__strong">{words.quote.kept}</span>
            <q dir="auto">{quote?.text}</q>
          </p>
        </>
      )}
    </div>
  );
}
