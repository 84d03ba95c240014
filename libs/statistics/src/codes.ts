import { words, type Words } from '#libs/texts';
import type { EndReason, Frequency } from '#libs/waiting-list';

/** How often help is wanted, in words. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, Words>> = {
  'several-times-daily': words('večkrat na dan', 'più volte al giorno', 'several times a day'),
  daily: words('vsak dan', 'ogni giorno', 'daily'),
  'three-weekly': words('3× tedensko', '3 volte a settimana', 'three times a week'),
  'two-weekly': words('2× tedensko', '2 volte a settimana', 'twice a week'),
  weekly: words('1× tedensko', '1 volta a settimana', 'once a week'),
};

/** Why a wait ends, in words. */
export const END_WORDS: Readonly<Record<EndReason, Words>> = {
  admitted: words('sprejem', 'ammissione', 'admitted'),
  'admitted-elsewhere': words('sprejem drugje', 'ammissione altrove', 'admitted elsewhere'),
  'moved-to-institution': words('odhod v dom', 'trasferimento in istituto', 'moved to an institution'),
  died: words('smrt', 'decesso', 'died'),
  withdrew: words('odstop', 'rinuncia', 'withdrew'),
  'no-longer-eligible': words('ni več upravičen', 'non più idoneo', 'no longer eligible'),
  'revalidation-unanswered': words(
    'brez odgovora na preverjanje',
    'verifica senza risposta',
    'review unanswered',
  ),
  'offers-refused': words('zavrnjene ponudbe', 'offerte rifiutate', 'offers refused'),
  other: words('drugo', 'altro', 'other'),
};

export const MONTH = { code: 'month', words: words('mesec', 'mese', 'month') };
export const MUNICIPALITY = { code: 'municipality', words: words('občina', 'comune', 'municipality') };
export const TOTAL = { code: 'total', words: words('skupaj', 'totale', 'total') };
