import type { FactPattern, FactPatterns } from '../../paraphrase-prompt/index.ts';
import { valuesEs } from './values.ts';

const numbered = String.raw`(?:,? (?:con )?(?:(?:el )?numero|nro\.?|num\.?|no\.?|n\.?[º°o]\.?|id|codigo|folio|ref\.?|referencia)(?: de (?:pedido|orden|ticket|caso|referencia|seguimiento|guia|rastreo|compra|reserva|factura|envio))?)`;
const opened = '(?:: ?|, ?| |-|(?=#))[("]?';
const identified = (kind: 'order' | 'ticket' | 'tracking', words: string): FactPattern[] => [
  { kind, find: `${words}${numbered}(?: (?:es|era|es el))?${opened}[[<id>]]` },
  { kind, find: `${words}(?: (?:es el|era el|es|era))?(?:: ?| ?[("]|(?= ?#) ?| )<sure>[[<id>]]` },
  {
    kind,
    find: `${words}(?:${numbered}|s)? [a-z0-9#/-]{3,30}(?:,| y|, y| o| ni) (?:el |la )?<sure>[[<id>]]`,
  },
  { kind, find: `<sure>[[<id>]],? (?:es|era) (?:mi|el|la|nuestro) (?:numero de )?${words}` },
];

const identifiers: readonly FactPattern[] = [
  ...identified(
    'tracking',
    '(?:seguimiento|rastreo|tracking|guia|envio|paquete|encomienda|localizador de envio|albaran)',
  ),
  {
    kind: 'tracking',
    find: `(?:seguimiento|rastreo|tracking|guia|envio|paquete|encomienda)${numbered}?(?: (?:es|era))?${opened}[[(?<id><spaced>)]]`,
  },
  ...identified(
    'order',
    '(?:pedidos?|ordenes|orden|orden de compra|compra|factura|boleta|reserva|reservacion|facturas)',
  ),
  ...identified(
    'ticket',
    String.raw`(?:tickets?|casos?|reclamo|reclamacion|queja|incidencia|incidente|expediente|referencia|ref\.?|solicitud|consulta|radicado|folio|reporte|denuncia|averia)`,
  ),
];

/** What looks like a fact and is none: ages, opening hours, habits. */
const claimed: readonly FactPattern[] = [
  {
    kind: 'none',
    find: '(?:tengo|tiene|tenia|tenemos|cumplo|cumplio|cumple|con|mis|sus) (?:ya )?<number> (?:anos|meses)(?: de edad| cumplidos)?(?! (?:esperando|sin|de cliente|como|siendo|pagando|con ustedes|aqui))',
  },
  {
    kind: 'none',
    find: '(?:hij[oa]s?|nin[oa]s?|niet[oa]s?|bebe|abuel[oa]|madre|padre|mama|papa|senora?|perr[oa]|gat[oa]|mujer|hombre|suegr[oa]|herman[oa]),? de <number> (?:anos|meses)',
  },
  { kind: 'none', find: '<number> anos de edad' },
  { kind: 'none', find: 'de [0-9]{1,2} a [0-9]{1,2} ?(?:h|hs|horas)' },
  {
    kind: 'none',
    find: '24/7(?:/365)?|24 ?x ?7|24 horas(?: al dia)?,?(?: y)? (?:7|los 7|los siete) dias(?: a la semana| de la semana)?|24 horas al dia',
  },
  { kind: 'none', find: '(?:cada|todos los|todas las) <weekday>(?:<part>)?' },
  { kind: 'none', find: '(?:de )?<weekday> a (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)' },
];

const amounts: readonly FactPattern[] = [
  { kind: 'amount', find: '<before> ?<figure>(?: ?(?<kilo>k))?(?: ?<after>)?' },
  { kind: 'amount', find: '<number>(?: de)? ?<after>' },
];

const dates: readonly FactPattern[] = [
  {
    kind: 'date',
    find: '(?:<weekday>,? )?(?:dia )?(?:<day>|(?<ordinal>primero|uno))(?: de)? <month>(?:,? (?:de |del )?<year>)?(?:,? <time>)?',
  },
  { kind: 'date', find: '<numeric>(?:,? <time>)?' },
  { kind: 'date', find: '<month>(?: de| del)? <year>' },
  { kind: 'date', find: '(?:dia|<weekday>,?(?: dia)?) <day>(?! (?:<thing>))(?:,? <time>)?' },
  {
    kind: 'date',
    find: '(?:mes de )?(?<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?: pasado| proximo)?',
  },
  {
    kind: 'date',
    find: '(?:pasado <weekday>|<weekday> (?:de la semana pasada|pasado))<part>?(?:,? <time>)?',
    means: { weekday: 'last' },
  },
  { kind: 'date', find: '<weekday><part>?(?:,? <time>)?', means: { weekday: 'up-to' } },
  { kind: 'date', find: '(?:proximo|proxima) <weekday><part>?(?:,? <time>)?', means: { weekday: 'next' } },
  {
    kind: 'date',
    find: '<weekday> (?:que viene|proximo|siguiente)<part>?(?:,? <time>)?',
    means: { weekday: 'next' },
  },
  { kind: 'date', find: 'hoy<part>?(?:,? <time>)?', means: { days: 0 } },
  {
    kind: 'date',
    find: 'esta (?:manana|tarde|noche|misma manana|misma tarde|madrugada)',
    means: { days: 0 },
  },
  { kind: 'date', find: 'anoche|ayer<part>?(?:,? <time>)?', means: { days: -1 } },
  {
    kind: 'date',
    find: 'anteayer<part>?|antier|antes de ayer|antes de anoche|anteanoche',
    means: { days: -2 },
  },
  {
    kind: 'date',
    find: '(?<!la |esta |de la |por la |cada |una |en la |toda la |misma |las )manana(?: por la (?:manana|tarde|noche))?(?:,? <time>)?',
    means: { days: 1 },
  },
  { kind: 'date', find: 'pasado manana', means: { days: 2 } },
  {
    kind: 'date',
    find: '(?:la )(?:semana pasada|pasada semana|semana anterior)|fin de semana pasado',
    means: { weeks: -1 },
  },
  { kind: 'date', find: 'esta (?:misma )?semana|este fin de semana', means: { weeks: 0 } },
  {
    kind: 'date',
    find: '(?:la )?(?:proxima semana|semana que viene|semana proxima|semana siguiente)|(?:el )?(?:proximo fin de semana|fin de semana que viene)',
    means: { weeks: 1 },
  },
  { kind: 'date', find: '(?:el )?(?:mes pasado|pasado mes|mes anterior)', means: { months: -1 } },
  { kind: 'date', find: 'este (?:mismo )?mes', means: { months: 0 } },
  {
    kind: 'date',
    find: '(?:el )?(?:mes que viene|proximo mes|mes proximo|mes siguiente)',
    means: { months: 1 },
  },
  { kind: 'date', find: '(?:el )?(?:ano pasado|pasado ano)', means: { years: -1 } },
  { kind: 'date', find: '(?:el )?(?:ano que viene|proximo ano)', means: { years: 1 } },
  {
    kind: 'date',
    find: '(?<!desde )hace (?:ya |casi |mas de |unos |unas |como |apenas |solo )?<number> (?:<whole> )?<unit>(?: y media| y medio)?(?!,? que (?:<still>))',
    means: { ago: true },
  },
  {
    kind: 'date',
    find: '(?<!desde )hace (?:casi |mas de )?media hora(?!,? que (?:<still>))',
    means: { ago: true, count: 0.5, unit: 'hour' },
  },
  { kind: 'date', find: '<number> (?:<whole> )?<unit> atras', means: { ago: true } },
  { kind: 'date', find: 'nochebuena', means: { feast: '12-24' } },
  { kind: 'date', find: '(?:dia de )?navidad', means: { feast: '12-25' } },
  { kind: 'date', find: 'nochevieja|fin de ano', means: { feast: '12-31' } },
  { kind: 'date', find: 'ano nuevo', means: { feast: '01-01' } },
  { kind: 'date', find: '(?:dia de )?reyes', means: { feast: '01-06' } },
];

const durations: readonly FactPattern[] = [
  { kind: 'duration', find: '<number> (?:<whole> )?<unit>(?: <afterunit>)?' },
  { kind: 'duration', find: '<number>(?<unit>h|hs|hrs|min|mins)' },
  { kind: 'duration', find: '<number> <unit> y medi[oa]', means: { count: 0.5 } },
  { kind: 'duration', find: 'medi[oa] <unit>', means: { count: 0.5 } },
  {
    kind: 'duration',
    find: '<number> horas?(?: y|,)? (?<minute>[0-9]{1,2}) ?(?:minutos|min)',
    means: { unit: 'hour' },
  },
  { kind: 'duration', find: '(?:un )?cuarto de hora', means: { count: 0.25, unit: 'hour' } },
  { kind: 'duration', find: 'tres cuartos de hora', means: { count: 0.75, unit: 'hour' } },
  { kind: 'duration', find: 'una quincena', means: { count: 2, unit: 'week' } },
];

const counts: readonly FactPattern[] = [
  { kind: 'contacts', find: "[[<ordinal> vez]](?:,? [a-z']{1,20}){0,5} <contacting>" },
  { kind: 'contacts', find: '<contacting><near> por [[<ordinal> vez]]' },
  { kind: 'contacts', find: '(?<!su |tu )(?!primer|1)<ordinal> <message>' },
  { kind: 'contacts', find: '<contacting><near>,?(?: en)? [[<number> (?:veces|ocasiones)]]' },
  { kind: 'contacts', find: '<contacting><near>,? [[una vez]](?! (?:mas|que))', means: { count: 1 } },
  { kind: 'contacts', find: "[[<number> (?:veces|ocasiones)]](?:,? [a-z']{1,20}){0,4} <contacting>" },
  {
    kind: 'contacts',
    find: '(?<!recibi |recibido |sus |tus |los |las |estos |estas )<number> (?:largos |largas |diferentes |distintos |distintas )?<messages>',
  },
];

/** Holds the ways in which clients write facts in Spanish. */
export const factPatternsEs: FactPatterns = {
  locale: 'es',
  ...valuesEs,
  lists: {
    part: ' (?:por la manana|por la tarde|por la noche|en la manana|en la tarde|en la noche|a la noche|a la tarde|al mediodia|a mediodia|de madrugada|de la tarde|de la manana)',
    whole: '(?:largos|largas|buenos|buenas|malditos|malditas|interminables|puñeteras|punetero|mas)',
    afterunit:
      '(?:habiles|laborables|laborales|naturales|enteros|enteras|completos|completas|entero|entera|seguidos|seguidas|corridos)',
    still:
      '(?:no|espero|estoy|llevo|tengo|estamos|llevamos|esperamos|sigo|seguimos|intento|soy|somos|pago|trato|me|nos)',
    thing: '(?:euros|pesos|dolares|dias|horas|minutos|semanas|meses|anos|veces|personas)',
    contacting:
      '(?:llam[a-z]{1,6}|escrib[a-z]{0,6}|escrit[oa]s?|contact[a-z]{1,6}|comuni[a-z]{2,8}|habl[a-z]{1,6}|reclam[a-z]{1,6}|quej[a-z]{1,6}|pregunt[a-z]{1,6}|pid[a-z]{1,6}|pedi(?:do|mos)?|explic[a-z]{1,6}|expliqu[a-z]{1,6}|cont(?:e|ado|arles|ar|aros)|report[a-z]{1,6}|mand[a-z]{1,6}|envi(?:o|e|ado|amos|ar)|dig[a-z]{1,5}|dij[a-z]{1,5}|dicho|decir[a-z]{0,4}|repit[a-z]{1,5}|repet[a-z]{1,5}|solicit[a-z]{1,6}|insist[a-z]{1,6}|acud[a-z]{1,6}|ponerme en contacto|puesto en contacto|avis[a-z]{1,6}|notif[a-z]{1,8})',
    near: "(?:,? (?!(?:y|pero|porque|pague|pagado|cobraron|cobrado|que)(?![a-z]))[a-z'-]{1,20}){0,6}?",
    message:
      '(?:correo electronico|correo|e-?mail|mail|mensaje|llamada telefonica|llamada|queja|reclamo|reclamacion|carta|ticket|consulta|contacto|whatsapp|aviso|solicitud|chat|intento de contacto)',
    messages:
      '(?:correos electronicos|correos|e-?mails|mails|mensajes|llamadas|quejas|reclamos|reclamaciones|cartas|tickets|consultas|contactos|whatsapps|avisos|solicitudes|chats)',
  },
  patterns: [...claimed, ...identifiers, ...amounts, ...dates, ...durations, ...counts],
};
