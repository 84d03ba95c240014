import { useState } from 'react';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Link, Page } from '../ui';
import { DraftFound, DraftSaved, useDraft } from '../ui/draft';
import { Steps, useSteps } from '../ui/steps';
import type { Draft } from './new-application';
import { CheckStep } from './new-application-check';
import { DocumentsStep } from './new-application-documents';
import { PersonStep, ProgrammeStep, ReceiptStep } from './new-application-steps';

const STEPS = ['person', 'programme', 'receipt', 'documents', 'check'] as const;

/** A new application in steps, from the person to sending; what was filled in is kept and found again. */
export default function NewApplicationPage() {
  const { t, date } = useTexts();
  const { unit, personId: own } = useSession();
  const [{ person }] = useAddressState({ person: '' });
  const draft = useDraft<Draft>('new-application', own);
  const blank: Draft = {
    municipality: '050',
    unit: unit ?? '',
    receivedOn: date(dayOf(new Date())),
    ...(person && { personId: person }),
  };
  const [given, setGiven] = useState<Draft>({
    ...blank,
    ...draft.first,
    ...(person && { personId: person }),
  });
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [found, setFound] = useState(draft.foundAt);
  const titled = STEPS.map((id) => ({ id, title: t(`applications.step.${id}`) }));
  const steps = useSteps(titled);
  const put = (part: Draft): void => {
    const next = { ...given, ...part };
    setGiven(next);
    draft.save(next);
  };
  const anew = (): void => {
    draft.drop();
    setFound(null);
    setGiven(blank);
    steps.go('person');
  };
  const attach = (type: string, file: File | null): void => {
    const next = new Map(files);
    if (file) next.set(type, file);
    else next.delete(type);
    setFiles(next);
  };
  const parts = { given, put, next: steps.next, files, attach };
  // A reload or a link may open a step whose ground is missing.
  const ground = given['personId'] ? (given['programme'] ? steps.at : Math.min(steps.at, 1)) : 0;
  const current = STEPS[ground];
  return (
    <Page
      title={t('applications.new')}
      trail={<Link to="/applications">{t('applications.list.title')}</Link>}
      width="text"
    >
      <DraftFound at={found} drop={anew} />
      <Steps steps={titled} at={ground} go={steps.go}>
        {current === 'person' && <PersonStep {...parts} />}
        {current === 'programme' && <ProgrammeStep {...parts} />}
        {current === 'receipt' && <ReceiptStep {...parts} />}
        {current === 'documents' && <DocumentsStep {...parts} />}
        {current === 'check' && <CheckStep {...parts} sent={draft.drop} />}
        <DraftSaved at={draft.savedAt} />
      </Steps>
    </Page>
  );
}
