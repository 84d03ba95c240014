import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Downloads, Link, Loaded, Notice, Page, Section } from '../ui';

/** An issued letter as it went out: what is recorded of it, its words, its file. */
export default function LetterPage() {
  const { t, date } = useTexts();
  const id = usePathParameter('id');
  const params = { path: { id } };
  const letter = useRead('/api/letters/{id}', { params }, { views: ['letters'] });
  const words = useRead('/api/letters/{id}.txt', { params, parseAs: 'text' }, { views: ['letters'] });
  const { data } = letter;
  return (
    <Page
      title={data ? t('letters.titleOf', { kind: t(`letters.kind.${data.kind}`) }) : t('letters.title')}
      lead={data?.number}
      trail={
        data?.applicationId && (
          <Link to="/applications/$id" params={{ id: data.applicationId }}>
            {t('letters.toCase')}
          </Link>
        )
      }
    >
      <WithinReach read={letter} of={{ caseId: id }} lines={6}>
        {({ personId, programme, unit, date: day, producedOn, pdfHash, unverified, replaces }) => (
          <>
            {unverified.length > 0 && (
              <Notice title={t('letters.preview.unverified')}>
                <p>
                  <code>{unverified.join(', ')}</code>
                </p>
              </Notice>
            )}
            <DefinitionList
              items={[
                [t('letters.field.addressee'), <PersonLine key="person" id={personId} />],
                [t('letters.field.programme'), t(`programmes.name.${programme}`)],
                [t('letters.field.unit'), unit],
                [t('letters.field.date'), date(day)],
                [t('letters.field.producedOn'), date(producedOn)],
                [
                  t('letters.field.replaces'),
                  replaces && (
                    <Link key="replaces" to="/letters/$id" params={{ id: replaces }}>
                      {t('letters.toReplaced')}
                    </Link>
                  ),
                ],
                [
                  t('letters.field.hash'),
                  <code key="hash" className="hash">
                    {pdfHash}
                  </code>,
                ],
              ]}
            />
            <Downloads
              label={t('letters.files')}
              forms={[
                { name: 'PDF', address: `/api/letters/${id}.pdf` },
                { name: 'TXT', address: `/api/letters/${id}.txt` },
              ]}
            />
          </>
        )}
      </WithinReach>
      <Section title={t('letters.words')}>
        <Loaded read={words} lines={10}>
          {(text) => (
            <article className="letter" lang="sl" aria-label={t('letters.words')} tabIndex={0}>
              {text}
            </article>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
