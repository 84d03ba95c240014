import { useMemo, useState } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Empty, Section } from '../ui';
import { CloseUnit, Reopen } from './closure-dialogs';
import { Declare } from './declare-dialog';
import { useMaySet } from './may-set';
import { useOfferTold } from './offer-told';
import type { ByDay } from './capacity-shown';

type Closure = components['schemas']['ClosureDto'];
type Declaration = components['schemas']['DeclarationDto'];
type Open = 'declare' | 'close' | { readonly reopen: Closure };

/** What a provider said it can give in the days shown, and what it has closed; whoever leads it says more. */
export function SupplyPart({ code, book }: { readonly code: string; readonly book?: ByDay }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const maySet = useMaySet(book?.provider ?? null) && book?.kind !== null;
  const declaredColumns = useDeclarationColumns();
  const closedColumns = useClosureColumns(maySet ? (reopen) => setOpen({ reopen }) : null);
  const close = (): void => setOpen(null);
  const closures = book?.closures ?? [];
  const declarations = [...(book?.declarations ?? [])].reverse();
  return (
    <>
      {maySet && (
        <div className="form-actions" role="group" aria-label={t('capacity.actions')}>
          <Button onClick={() => setOpen('declare')}>{t('capacity.declare.title')}</Button>
          {book?.offer && <Button onClick={() => setOpen('close')}>{t('capacity.close.title')}</Button>}
        </div>
      )}
      {book && (
        <>
          <Section title={t('capacity.supply.declared')}>
            <DataTable
              caption={t('capacity.supply.declarations', { count: declarations.length })}
              columns={declaredColumns}
              rows={declarations}
              rowKey={(declaration) => `${declarations.indexOf(declaration)}`}
              empty={<Empty title={t('capacity.supply.noDeclaration')} />}
              sortName="declared"
            />
          </Section>
          <Section title={t('capacity.supply.closed')}>
            <DataTable
              caption={t('capacity.supply.closures', { count: closures.length })}
              columns={closedColumns}
              rows={closures}
              rowKey={({ closureId }) => closureId}
              empty={<Empty title={t('capacity.supply.noClosure')} />}
              sortName="closed"
            />
          </Section>
        </>
      )}
      {open === 'declare' && <Declare code={code} book={book ?? null} close={close} />}
      {open === 'close' && book && <CloseUnit code={code} book={book} close={close} />}
      {open !== null && typeof open === 'object' && book && (
        <Reopen code={code} provider={book.provider} closure={open.reopen} close={close} />
      )}
    </>
  );
}

function useDeclarationColumns(): readonly Column<Declaration>[] {
  const { t, date } = useTexts();
  const told = useOfferTold();
  return useMemo(
    () => [
      { id: 'from', header: t('capacity.from'), cell: ({ from }) => date(from), sort: ({ from }) => from },
      { id: 'to', header: t('capacity.to'), cell: ({ to }) => (to ? date(to) : t('capacity.open')) },
      { id: 'offer', header: t('capacity.supply.offer'), cell: ({ offer }) => told(offer) },
    ],
    [t, date, told],
  );
}

function useClosureColumns(reopen: ((closure: Closure) => void) | null): readonly Column<Closure>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      { id: 'unit', header: t('capacity.unit'), cell: ({ unit }) => unit ?? t('capacity.close.all') },
      {
        id: 'amount',
        header: t('capacity.booking.amount'),
        align: 'end',
        cell: ({ amount }) => (amount === null ? t('capacity.close.whole') : number(amount)),
      },
      { id: 'from', header: t('capacity.from'), cell: ({ from }) => date(from), sort: ({ from }) => from },
      { id: 'to', header: t('capacity.to'), cell: ({ to }) => (to ? date(to) : t('capacity.open')) },
      {
        id: 'reason',
        header: t('capacity.close.why'),
        cell: ({ reason }) => t(`capacity.close.reason.${reason}`),
      },
      ...(reopen
        ? [
            {
              id: 'reopen',
              header: t('capacity.booking.action'),
              cell: (closure: Closure) => (
                <Button onClick={() => reopen(closure)}>{t('capacity.reopen.title')}</Button>
              ),
            },
          ]
        : []),
    ],
    [t, date, number, reopen],
  );
}
