import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { ProgrammeChoice } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, Link, Loaded, Page, Section, SelectInput } from '../ui';
import { CopyText } from '../ui/copy-text';
import { TableRegion } from '../ui/table-region';
import type { LinkTarget } from '../ui/link';

const READINGS = ['monthEnd', 'dailyMean', 'distinctPersons'] as const;
const LANGUAGES = ['sl', 'it'] as const;
const USUAL = { programme: 'home-help', on: '', knownAt: '', reading: 'monthEnd', language: 'sl' };

/** The paragraph of a report, written from the events; each number leads to the figures it comes from. */
export default function ReportPage() {
  const { t, number } = useTexts();
  const [{ programme, ...asked }, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const on = asked.on || today;
  const knownAt = asked.knownAt || today;
  const reading = READINGS.find((one) => one === asked.reading) ?? 'monthEnd';
  const language = LANGUAGES.find((one) => one === asked.language) ?? 'sl';
  const months = { from: `${on.slice(0, 4)}-01`, to: on.slice(0, 7) };
  const read = useRead(
    '/api/programmes/{code}/reports/waiting-list',
    { params: { path: { code: programme }, query: { on, knownAt, reading, language, ...months } } },
    { keep: true, views: ['waiting-list'] },
  );
  return (
    <Page title={t('reports.title')} lead={t('reports.lead')} width="text">
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <DateInput label={t('reports.on')} value={on} onChange={(day) => change({ on: day })} />
        <DateInput
          label={t('reports.knownAt')}
          value={knownAt}
          onChange={(day) => change({ knownAt: day })}
        />
        <SelectInput
          label={t('reports.readingLabel')}
          value={reading}
          onChange={(value) => change({ reading: value })}
          options={READINGS.map((value) => ({ value, text: t(`reports.reading.${value}`) }))}
        />
        <SelectInput
          label={t('reports.languageLabel')}
          value={language}
          onChange={(value) => change({ language: value })}
          options={LANGUAGES.map((value) => ({ value, text: t(`reports.language.${value}`) }))}
        />
      </Filters>
      <Loaded read={read} lines={6}>
        {(report) => (
          <>
            <blockquote lang={report.language} className="report-text">
              {unbroken(report.text)}
            </blockquote>
            <CopyText text={report.text} />
            <Section title={t('reports.figures')}>
              <TableRegion label={t('reports.figures')}>
                <table className="figures-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('reports.column.measure')}</th>
                      <th scope="col">{t('reports.column.value')}</th>
                      <th scope="col">{t('reports.column.definition')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {report.figures.map(({ measure, value, definition }) => (
                      <tr key={measure}>
                        <th scope="row">{t(`reports.measure.${measure}`)}</th>
                        <td>{number(Math.round(value * 10_000) / 10_000)}</td>
                        <td>
                          <Link {...seenAt(measure, { programme, on, knownAt })}>
                            {t('statistics.definition.id', {
                              id: definition.id,
                              version: definition.version,
                            })}
                          </Link>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableRegion>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Where the figures behind a number of the text are seen. */
const seenAt = (
  measure: string,
  { programme, on, knownAt }: { readonly programme: string; readonly on: string; readonly knownAt: string },
): LinkTarget =>
  measure === 'mean'
    ? {
        to: '/statistics/monthly',
        search: { programme, from: `${on.slice(0, 4)}-01`, to: on.slice(0, 7), knownAt },
      }
    : { to: '/statistics/need', search: { programme, on, knownAt } };

/** A percentage that no line parts from its number. */
const unbroken = (text: string): string => text.replaceAll(' %', '\u00a0%');
