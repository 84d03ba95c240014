import type { Language } from '#libs/texts';
import type { ReportedFigures, ReportPart } from './report-sentence.rules';
import { italianSentences } from './sentences.it';
import { slovenianSentences } from './sentences.sl';

/** The paragraph of a report; without those waiting it says just that. */
export function waitingListReport(figures: ReportedFigures, language: Language): ReportPart[][] {
  return language === 'it' ? italianSentences(figures) : slovenianSentences(figures);
}
