import type { ScreenLanguage } from '#libs/texts';
import { EVENT_TELLINGS, FIELDS } from '../words/catalogue';
import type { TrailChoicesDto } from './audit-trail.answer';

const SILENT = new Set(['hash', 'hidden', 'group', 'id']);

/** Event types and fields by which a trail can be narrowed, in the order of their names. */
export function trailChoices(language: ScreenLanguage): TrailChoicesDto {
  const byName = new Intl.Collator(language).compare;
  const types = Object.entries(EVENT_TELLINGS).map(([type, { title }]) => ({
    type,
    name: title[language].replace(/\{\w+\}/g, '…'),
  }));
  const fields = Object.entries(FIELDS)
    .filter(([, { kind }]) => !SILENT.has(kind))
    .map(([field, { label }]) => ({ field, label: label[language] }));
  return {
    types: types.sort((a, b) => byName(a.name, b.name)),
    fields: fields.sort((a, b) => byName(a.label, b.label)),
  };
}
