const formats = new Map<string, Intl.DateTimeFormat>();

// Making one costs far more than using it.
function formatOf(locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  formats.set(key, made);
  return made;
}

/**
 * Says an instant in full, in a zone and a locale: weekday, date, year, time and zone. It never says "tomorrow".
 * Throws a RangeError for a zone that is no IANA zone.
 *
 * @param at Milliseconds since 1970.
 */
export function sayInstant(locale: string, at: number, zone: string): string {
  return formatOf(locale, zone).format(at);
}
