const formats = new Map<string, Intl.DateTimeFormat>();

// Making one costs far more than using it.
function formatOf(locale: string, zone: string, weekday: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${weekday}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
    // Some locales would count years otherwise than the calendar in which a day is chosen.
    calendar: 'gregory',
  });
  formats.set(key, made);
  return made;
}

/**
 * Says an instant in full, in a zone and a locale: weekday, date, year, time and zone. It never says "tomorrow".
 * Throws a RangeError for a zone that is no IANA zone.
 *
 * @param at Milliseconds since 1970.
 * @param weekday Writes the weekday out, for sentences, or shortens it.
 */
export function sayInstant(
  locale: string,
  at: number,
  zone: string,
  weekday: 'short' | 'long' = 'short',
): string {
  return formatOf(locale, zone, weekday).format(at);
}
