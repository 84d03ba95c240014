import { useMemo, useState } from 'react';
import type { components } from '../api/schema';
import { keepFile } from '../api/download';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable } from '../ui';
import { useMistake } from './mistakes';
import { isSpreadsheet, mistakesCsv, rejectedRows, textOf } from './rejected.rules';

type Result = components['schemas']['ImportResponse'];
type Wrong = Result['rejected'][number];

/** What is wrong, by row and column, and the rejected rows to take along. */
export function Mistakes({ result, file }: { readonly result: Result; readonly file: File }) {
  const { t, number } = useTexts();
  const mistake = useMistake();
  const columns = useMemo(
    (): readonly Column<Wrong>[] => [
      {
        id: 'line',
        header: t('register-import.mistakes.line'),
        width: 6,
        cell: ({ line }) => number(line),
        sort: ({ line }) => line,
      },
      {
        id: 'column',
        header: t('register-import.mistakes.column'),
        width: 14,
        cell: ({ column }) => column || t('register-import.mistakes.wholeRow'),
        sort: ({ column }) => column,
      },
      {
        id: 'mistake',
        header: t('register-import.mistakes.mistake'),
        width: 30,
        cell: ({ code }) => mistake(code),
        sort: ({ code }) => mistake(code),
      },
    ],
    [t, number, mistake],
  );
  return (
    <>
      <DataTable
        caption={t('register-import.mistakes.caption', { count: result.rejected.length })}
        columns={columns}
        rows={result.rejected}
        rowKey={({ line, column, code }) => `${line}/${column}/${code}`}
        empty={t('register-import.mistakes.none')}
        sortName="mistakes"
      />
      {result.rejected.length > 0 && <RejectedFiles result={result} file={file} />}
    </>
  );
}

function RejectedFiles({ result, file }: { readonly result: Result; readonly file: File }) {
  const { t } = useTexts();
  const mistake = useMistake();
  const [noRows, setNoRows] = useState(false);
  const stem = file.name.replace(/\.[^.]+$/, '');
  const list = (): void => {
    const headers = ['line', 'column', 'mistake'].map((name) => t(`register-import.mistakes.${name}`));
    const mistakes = result.rejected.map(({ line, column, code }) => ({ line, column, text: mistake(code) }));
    keepFile(new Blob([mistakesCsv(headers, mistakes)], { type: 'text/csv' }), `${stem}-napake.csv`);
  };
  const rows = async (): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    setNoRows(isSpreadsheet(bytes));
    if (isSpreadsheet(bytes)) return;
    const text = rejectedRows(textOf(bytes), result.rejected);
    keepFile(new Blob([text], { type: 'text/csv' }), `${stem}-zavrnjene.csv`);
  };
  return (
    <>
      <div className="form-actions">
        <Button onClick={() => void rows()}>{t('register-import.mistakes.rows')}</Button>
        <Button onClick={list}>{t('register-import.mistakes.list')}</Button>
      </div>
      {noRows && <p role="status">{t('register-import.mistakes.spreadsheet')}</p>}
    </>
  );
}
