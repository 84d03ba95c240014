import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page } from '../ui';
import type { Admission } from './delivered';
import { useAdmission } from './of-month';

/** A page about the admission of its path: what it is called, and the way back to the admission. */
export function AdmissionFrame({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: (admission: Admission) => ReactNode;
}) {
  const { t } = useTexts();
  const admission = useAdmission();
  const { data } = admission;
  return (
    <Page
      title={title}
      lead={data && `${t(`programmes.name.${data.programme}`)}, ${data.provider}`}
      actions={actions}
      trail={
        data && (
          <Link to="/admissions/$id" params={{ id: data.admissionId }}>
            {t('admissions.title', { number: data.caseNumber ?? data.admissionId.slice(0, 8) })}
          </Link>
        )
      }
    >
      <Loaded read={admission} lines={8}>
        {children}
      </Loaded>
    </Page>
  );
}
