import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useId, useMemo, useRef } from 'react';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { CalmNews, useCalmRows } from './calm-rows';
import { Problem } from './problem';
import { usePrinting } from './printing';
import { sorted, type SortValue } from './sorting.rules';
import { Empty, Skeleton } from './states';
import { StatusTag } from './status-tag';

/** A column; the first of a table is the row's name and its link. */
export interface Column<R> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** By what it is sorted; not sortable where left out. */
  readonly sort?: (row: R) => SortValue;
  readonly align?: 'end';
  /** Width in rem; tables of many rows need one in each column. */
  readonly width?: number;
}

interface DataTableProps<R> {
  /** What the table shows; stands above it and names it. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<R>[];
  /** Undefined as long as nothing has come. */
  readonly rows: readonly R[] | undefined;
  readonly rowKey: (row: R) => string;
  /** Rows in all, where not all have come yet; sorting waits for them. */
  readonly total?: number | null;
  readonly error?: Error | null;
  readonly again?: () => void;
  /** What stands here when there are no rows. */
  readonly empty: ReactNode;
  /**
   * Names what is asked for. The list then keeps still while others work: rows stay in their places, and what has
   * come is counted until somebody wants to see it.
   */
  readonly calm?: string;
  /** Name of the order in the address, where a page has several tables. */
  readonly sortName?: string;
}

const ALL_AT_ONCE = 150;
/** As high as a row of one line is: what turns out otherwise is drawn a second time. */
const ROW_PX = 42;
/** How many rows are drawn above and below those in view. */
const BEYOND = 6;

/** As high as the style lets the region of many rows be; known without waiting for the layout. */
const regionPx = (): number => Math.max(408, 0.75 * window.innerHeight);

/** A table: empty, loading and failed look different; more than 150 rows are drawn as they come into view, all of them on paper. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { rows, error, again, empty } = props;
  if (rows === undefined)
    return error ? <Problem error={error} {...(again && { again })} /> : <Skeleton lines={8} />;
  if (rows.length === 0 && props.calm === undefined)
    return typeof empty === 'string' ? <Empty title={empty} /> : empty;
  return <Filled {...props} rows={rows} />;
}

function Filled<R>(props: DataTableProps<R> & { readonly rows: readonly R[] }) {
  const { caption, captionHidden, columns, rows: now, rowKey, total, calm, empty, sortName = 'sort' } = props;
  const { t } = useTexts();
  const name = useId();
  const region = useRef<HTMLDivElement>(null);
  const [order, change] = useAddressState({ [sortName]: '' });
  const chosen = order[sortName] ?? '';
  const ordered = useOrder(now, columns, chosen);
  const whole = total ?? now.length;
  const list = useCalmRows(ordered, rowKey, calm && `${calm} ${chosen}`, now.length >= whole);
  const { rows, gone } = list;
  const count = Math.max(rows.length, calm === undefined ? whole : whole - list.fresh);
  const printing = usePrinting();
  const many = count > ALL_AT_ONCE && !printing;
  const complete = rows.length >= count;
  if (rows.length === 0 && list.fresh === 0)
    return typeof empty === 'string' ? <Empty title={empty} /> : empty;
  return (
    <div className="table-block">
      <p className={captionHidden ? 'visually-hidden' : 'table-caption'}>
        <span id={name}>{caption}</span>
        {/* In the caption's line, so that nothing moves once all have come. */}
        {!complete && (
          <span className="soft table-coming">
            {t('ui.table.coming', { count: rows.length, total: count })}
          </span>
        )}
      </p>
      <div
        ref={region}
        className={many ? 'table-region table-many' : 'table-region'}
        role="region"
        aria-labelledby={name}
        tabIndex={0}
      >
        <table className="table" aria-labelledby={name} aria-rowcount={count + 1}>
          {many && <Widths columns={columns} />}
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <HeaderCell
                  key={column.id}
                  column={column}
                  chosen={chosen}
                  ready={complete}
                  choose={(next) => change({ [sortName]: next })}
                />
              ))}
            </tr>
          </thead>
          {many ? (
            <ManyRows {...props} rows={rows} gone={gone} region={region} />
          ) : (
            <AllRows {...props} rows={rows} gone={gone} />
          )}
        </table>
      </div>
      <CalmNews list={list} />
    </div>
  );
}

function useOrder<R>(rows: readonly R[], columns: readonly Column<R>[], chosen: string): readonly R[] {
  return useMemo(() => {
    const descending = chosen.startsWith('-');
    const column = columns.find(({ id }) => id === chosen.replace(/^-/, ''));
    return column?.sort ? sorted(rows, column.sort, descending) : rows;
  }, [rows, columns, chosen]);
}

const Widths = <R,>({ columns }: { readonly columns: readonly Column<R>[] }) => (
  <colgroup>
    {columns.map(({ id, width = 10 }) => (
      <col key={id} style={{ width: `${width}rem` }} />
    ))}
  </colgroup>
);

function HeaderCell<R>({
  column: { id, header, sort, align },
  chosen,
  ready,
  choose,
}: {
  readonly column: Column<R>;
  readonly chosen: string;
  /** False while rows are still coming: the button stands there, so that nothing moves once they have. */
  readonly ready: boolean;
  readonly choose: (next: string) => void;
}) {
  const state = chosen === id ? 'ascending' : chosen === `-${id}` ? 'descending' : undefined;
  const next = state === 'ascending' ? `-${id}` : state === 'descending' ? '' : id;
  return (
    <th scope="col" aria-sort={state} data-align={align}>
      {sort ? (
        <button type="button" className="sort" disabled={!ready} onClick={() => choose(next)}>
          {header}
          <span className="sort-sign" aria-hidden="true" />
        </button>
      ) : (
        header
      )}
    </th>
  );
}

function Cells<R>({
  columns,
  row,
  gone,
}: {
  readonly columns: readonly Column<R>[];
  readonly row: R;
  readonly gone: boolean;
}) {
  const { t } = useTexts();
  return columns.map(({ id, cell, align }, index) =>
    index === 0 ? (
      <th key={id} scope="row" data-align={align}>
        {cell(row)} {gone && <StatusTag>{t('ui.live.left')}</StatusTag>}
      </th>
    ) : (
      <td key={id} data-align={align}>
        {cell(row)}
      </td>
    ),
  );
}

type Rows<R> = Pick<DataTableProps<R>, 'columns' | 'rowKey'> & {
  readonly rows: readonly R[];
  readonly gone: ReadonlySet<string>;
};

const AllRows = <R,>({ columns, rows, rowKey, gone }: Rows<R>) => (
  <tbody>
    {rows.map((row, index) => (
      <tr key={rowKey(row)} aria-rowindex={index + 2} data-row data-gone={gone.has(rowKey(row)) || undefined}>
        <Cells columns={columns} row={row} gone={gone.has(rowKey(row))} />
      </tr>
    ))}
  </tbody>
);

function ManyRows<R>({
  columns,
  rows,
  rowKey,
  gone,
  region,
}: Rows<R> & { readonly region: React.RefObject<HTMLDivElement | null> }) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_PX,
    initialRect: { width: 0, height: regionPx() },
    overscan: BEYOND,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={before} columns={columns.length} />
      {shown.map(({ index }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <tr
            key={rowKey(row)}
            ref={virtual.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            data-row
            data-gone={gone.has(rowKey(row)) || undefined}
          >
            <Cells columns={columns} row={row} gone={gone.has(rowKey(row))} />
          </tr>
        );
      })}
      <Gap height={after} columns={columns.length} />
    </tbody>
  );
}

const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true">
      <td className="gap" colSpan={columns} style={{ height }} />
    </tr>
  ) : null;
