import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { StatusTag } from '../ui';
import { TableRegion } from '../ui/table-region';
import type { Line, Period } from './facts';

interface Input {
  readonly value: string | readonly string[];
  readonly origin: string;
  readonly evidence?: string;
}
const UUID = /^[0-9a-f]{8}-/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A calculation line by line: the step, what went in and from where, what came out, by which rule and source. */
export function CalculationLines({ period, caption }: { readonly period: Period; readonly caption: string }) {
  const { t } = useTexts();
  const columns = ['step', 'inputs', 'result', 'rule'] as const;
  return (
    <TableRegion label={caption}>
      <table className="table calculation">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-align={column === 'result' ? 'end' : undefined}>
                {t(`exemptions.line.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {period.lines.map((line) => (
            <LineRow key={`${line.rule} ${line.subject}`} line={line} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const { t } = useTexts();
  const { rule, version, subject, source, verified, inputs, result } = line;
  return (
    <tr>
      <th scope="row">
        {t(`exemptions.rule.${rule}`)}
        <Subject subject={subject} />
      </th>
      <td>
        <ul className="plain-list">
          {Object.entries(inputs).map(([name, input]) => (
            <li key={name}>
              <InputLine name={name} input={input as Input} rule={rule} />
            </li>
          ))}
        </ul>
      </td>
      <td data-align="end">
        <Values value={result} />
      </td>
      <td>
        <span lang="sl">{source}</span>{' '}
        <span className="soft">{t('exemptions.ruleVersion', { rule, version })}</span>{' '}
        {!verified && <StatusTag tone="warning">{t('exemptions.unverified')}</StatusTag>}
      </td>
    </tr>
  );
}

function Subject({ subject }: { readonly subject: string }) {
  const { t, has } = useTexts();
  if (subject === 'case' || subject === 'beneficiary') return null;
  if (UUID.test(subject))
    return (
      <span className="soft">
        {' '}
        · <PersonLine id={subject} />
      </span>
    );
  const key = `exemptions.service.${subject}`;
  return <span className="soft"> · {has(key) ? t(key) : subject}</span>;
}

function InputLine({ name, input, rule }: { name: string; input: Input; rule: string }) {
  const { t, rich, has } = useTexts();
  const { value, origin, evidence } = input;
  const kind = name.replace(/-\d+$/, '');
  const income = `exemptions.kind.${kind}`;
  const label = rule === 'established-income' && has(income) ? t(income) : t(`exemptions.input.${name}`);
  const plain = rule === 'established-income' && !has(income) ? name : label;
  return (
    <>
      {plain}: <Values value={value} />
      {origin.startsWith('parameter:') && (
        <span className="soft">
          {' '}
          · {rich('exemptions.parameter', { name: <code>{origin.slice('parameter:'.length)}</code> })}
        </span>
      )}
      {evidence && <span className="soft"> · {t('exemptions.evidence', { evidence })}</span>}
    </>
  );
}

function Values({ value }: { readonly value: string | readonly string[] }) {
  const { number } = useTexts();
  const values = typeof value === 'string' ? [value] : value;
  return <>{values.map((each) => (DECIMAL.test(each) ? number(each) : each)).join('; ') || '–'}</>;
}
