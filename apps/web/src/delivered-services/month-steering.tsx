import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, DateInput, Filters, MonthInput, Section, SelectInput } from '../ui';
import { monthsLater } from './month.rules';
import type { MonthPart, OfMonth } from './of-month';

/** Which month is shown, and of which provider where several shared it. */
export function MonthSteering({
  of: { month, provider, providers, knownAt },
  change,
}: {
  readonly of: OfMonth;
  readonly change: (part: MonthPart) => void;
}) {
  const { t, month: named } = useTexts();
  const today = dayOf(new Date()).slice(0, 7);
  const next = monthsLater(month, 1);
  return (
    <Section
      title={named(month)}
      actions={
        <div className="no-print">
          <Button onClick={() => change({ month: monthsLater(month, -1) })}>
            {t('delivered-services.month.before')}
          </Button>{' '}
          {next <= today && (
            <Button onClick={() => change({ month: next })}>{t('delivered-services.month.after')}</Button>
          )}
        </div>
      }
    >
      <Filters>
        <MonthInput
          label={t('delivered-services.filter.month')}
          value={month}
          onChange={(chosen) => change({ month: chosen })}
        />
        <DateInput
          label={t('admissions.filter.knownAt')}
          value={knownAt}
          onChange={(chosen) => change({ knownAt: chosen })}
        />
        {providers.length > 1 && (
          <SelectInput
            label={t('admissions.field.provider')}
            value={provider ?? ''}
            onChange={(chosen) => change({ provider: chosen })}
            options={providers.map((value) => ({ value, text: value }))}
          />
        )}
      </Filters>
    </Section>
  );
}
