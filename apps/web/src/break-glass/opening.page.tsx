import { useState } from 'react';
import { useRead } from '../api/hooks';
import { usePathParameter } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Empty, Link, Loaded, Masked, Notice, Page, StatusTag } from '../ui';
import { LookedAt } from './looked-at';
import { OpenedThing } from './opened-thing';
import { type Opening, standingOf } from './opening';
import { ReviewDialog } from './review-dialog';

const MOST = 200;

/** One opening: who opened what and why, everything that was looked at under it, and the review. */
export default function OpeningPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const openings = useRead(
    '/api/break-glass',
    { params: { query: { limit: MOST } } },
    { views: ['break-glass'] },
  );
  return (
    <Page title={t('break-glass.one.title')} trail={<Link to="/break-glass">{t('break-glass.title')}</Link>}>
      <Loaded read={openings} lines={8}>
        {(all) => {
          const opening = all.find(({ breakGlassId }) => breakGlassId === id);
          if (!opening) return <Empty title={t('break-glass.one.none')} />;
          return (
            <>
              <Facts opening={opening} />
              <Review opening={opening} />
              <LookedAt opening={opening} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Facts({ opening }: { readonly opening: Opening }) {
  const { t, instant } = useTexts();
  const { openedBy, reason, note, opensAt, opensUntil, closedAt, reviewedBy, reviewedAt } = opening;
  const { key, tone } = standingOf(opening);
  return (
    <DefinitionList
      items={[
        [
          t('break-glass.column.state'),
          <StatusTag key="state" tone={tone}>
            {t(`break-glass.state.${key}`)}
          </StatusTag>,
        ],
        [t('break-glass.column.what'), <OpenedThing key="what" opening={opening} />],
        [t('break-glass.column.by'), openedBy],
        [t('break-glass.column.reason'), t(`break-glass.reason.${reason}`)],
        [
          t('break-glass.note'),
          note && (
            <Masked key="note" name={t('break-glass.note')}>
              {note}
            </Masked>
          ),
        ],
        [t('break-glass.column.opened'), instant(opensAt)],
        [t('break-glass.column.until'), instant(opensUntil)],
        [t('break-glass.closedAt'), closedAt && instant(closedAt)],
        [
          t('break-glass.reviewed'),
          reviewedAt && t('break-glass.reviewedBy', { name: reviewedBy ?? '', when: instant(reviewedAt) }),
        ],
      ]}
    />
  );
}

function Review({ opening }: { readonly opening: Opening }) {
  const { t } = useTexts();
  const { personId: me } = useSession();
  const [open, setOpen] = useState(false);
  if (opening.openedBy === me) return <Notice>{t('break-glass.own')}</Notice>;
  return (
    <div className="form-actions">
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t(opening.reviewNote === null ? 'break-glass.doReview' : 'break-glass.reviewAgain')}
      </Button>
      {open && <ReviewDialog opening={opening} close={() => setOpen(false)} />}
    </div>
  );
}
