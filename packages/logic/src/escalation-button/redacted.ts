import { findPrivateDetails, type PrivateDetail, type PrivateKind, redact } from '../base/redaction/index.ts';
import type { HandoverPart, HandoverSection } from './handover.ts';

/** Is one private detail of a handover, wherever and however often it stands. */
export interface HandoverDetail {
  /** Names it among the agent's choices. */
  readonly id: string;
  readonly kind: PrivateKind;
  /** As it stands where it was found first. */
  readonly text: string;
  readonly value: string;
  readonly sections: readonly HandoverSection[];
  /** Whether it is left out. */
  readonly out: boolean;
}

const idOf = ({ kind, value }: Pick<PrivateDetail, 'kind' | 'value'>) => `${kind} ${value}`;
/** Card numbers are of use to nobody who helps with a conversation; how to reach a client may be. */
const outByItself = (kind: PrivateKind) => kind === 'card';

/** Lists the private details of a handover, each once. Card numbers are left out unless the agent says otherwise. */
export function detailsOf(
  handover: readonly HandoverPart[],
  leftOut: Readonly<Record<string, boolean>>,
): HandoverDetail[] {
  const found = new Map<string, HandoverDetail>();
  for (const { section, text } of handover)
    for (const detail of findPrivateDetails(text)) {
      const id = idOf(detail);
      const before = found.get(id);
      const out = Object.hasOwn(leftOut, id) ? leftOut[id] === true : outByItself(detail.kind);
      const sections = [...new Set([...(before?.sections ?? []), section])];
      found.set(id, {
        id,
        kind: detail.kind,
        text: before?.text ?? detail.text,
        value: detail.value,
        sections,
        out,
      });
    }
  return [...found.values()];
}

/**
 * Writes a handover as it goes out: private details left out as chosen, empty sections dropped.
 *
 * @param mask Gives what stands in the place of a detail.
 */
export function handoverToSend(
  handover: readonly HandoverPart[],
  leftOut: Readonly<Record<string, boolean>>,
  mask: (detail: PrivateDetail) => string,
): HandoverPart[] {
  const out = new Set(
    detailsOf(handover, leftOut)
      .filter((detail) => detail.out)
      .map(({ id }) => id),
  );
  return handover.flatMap(({ section, text }) => {
    const details = findPrivateDetails(text).filter((detail) => out.has(idOf(detail)));
    const written = redact(text, details, mask).trim();
    return written === '' ? [] : [{ section, text: written }];
  });
}
