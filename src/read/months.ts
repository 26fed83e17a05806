/**
 * Month and weekday names, number by number, in the languages whose lines stand on the pages people save. A name may
 * have several forms; `|` parts them. Lower case, without a final point.
 */
const MONTHS: readonly string[] = [
  // English, French, German, Spanish, Italian, Portuguese, Dutch, Turkish, Russian, Ukrainian; Arabic (Egypt and the Gulf, then the Levant), Persian
  'january|jan|janvier|janv|januar|jänner|enero|ene|gennaio|gen|janeiro|januari|ocak|января|янв|січня|يناير|كانون الثاني|ژانویه',
  'february|feb|février|fevrier|févr|februar|febrero|febbraio|febr|fevereiro|fev|februari|şubat|февраля|фев|лютого|فبراير|شباط|فوریه',
  'march|mar|mars|märz|marz|marzo|março|marco|maart|mart|марта|мар|березня|مارس|آذار|مارچ',
  'april|apr|avril|abril|abr|aprile|nisan|апреля|апр|квітня|أبريل|ابريل|نيسان|آوریل',
  'may|mai|mayo|maggio|mag|maio|mei|mayıs|мая|травня|مايو|أيار|ايار|مه',
  'june|jun|juin|juni|junio|giugno|giu|junho|haziran|июня|июн|червня|يونيو|حزيران|ژوئن',
  'july|jul|juillet|juil|juli|julio|luglio|lug|julho|temmuz|июля|июл|липня|يوليو|تموز|ژوئیه|جولای',
  'august|aug|août|aout|agosto|ago|augustus|ağustos|августа|авг|серпня|أغسطس|اغسطس|آب|اوت|آگوست',
  'september|sep|sept|septembre|septiembre|settembre|set|setembro|eylül|сентября|сен|вересня|سبتمبر|أيلول|ايلول|سپتامبر',
  'october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out|ekim|октября|окт|жовтня|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|اکتبر',
  'november|nov|novembre|noviembre|novembro|kasım|ноября|ноя|листопада|نوفمبر|تشرين الثاني|نوامبر',
  'december|dec|décembre|decembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro|desember|aralık|декабря|дек|грудня|ديسمبر|كانون الأول|كانون الاول|دسامبر',
];

/** From Sunday, as JavaScript's `getUTCDay` counts. */
const WEEKDAYS: readonly string[] = [
  'sunday|sun|dimanche|sonntag|domingo|domenica|zondag|pazar|воскресенье|неділя|الأحد|الاحد|یکشنبه',
  'monday|mon|lundi|montag|lunes|lunedì|segunda-feira|maandag|pazartesi|понедельник|понеділок|الاثنين|الإثنين|دوشنبه',
  'tuesday|tue|tues|mardi|dienstag|martes|martedì|terça-feira|dinsdag|salı|вторник|вівторок|الثلاثاء|سه‌شنبه',
  'wednesday|wed|mercredi|mittwoch|miércoles|mercoledì|quarta-feira|woensdag|çarşamba|среда|середа|الأربعاء|الاربعاء|چهارشنبه',
  'thursday|thu|thur|thurs|jeudi|donnerstag|jueves|giovedì|quinta-feira|donderdag|perşembe|четверг|четвер|الخميس|پنجشنبه',
  'friday|fri|vendredi|freitag|viernes|venerdì|sexta-feira|vrijdag|cuma|пятница|пʼятниця|الجمعة|جمعه',
  'saturday|sat|samedi|samstag|sonnabend|sábado|sabato|zaterdag|cumartesi|суббота|субота|السبت|شنبه',
];

function numbered(names: readonly string[], from: number): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form, i + from])));
}

const monthNumbers = numbered(MONTHS, 1);
const weekdayNumbers = numbered(WEEKDAYS, 0);

/** The source of a pattern that matches any of these names, the longest first. */
function anyOf(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

export const MONTH = anyOf(monthNumbers);
export const WEEKDAY = anyOf(weekdayNumbers);

/** 1 to 12 for a month's name in any case, with or without a final point. */
export function monthNumber(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase().replace(/\.$/, ''));
}

/** 0 (Sunday) to 6 for a weekday's name in any case, with or without a final point. */
export function weekdayNumber(name: string): number | undefined {
  return weekdayNumbers.get(name.toLowerCase().replace(/\.$/, ''));
}
