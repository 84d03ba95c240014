import { type ReactNode, useEffect } from 'react';
import { useTexts } from '../texts/texts';

interface PageProps {
  /** The page's one heading; also its title in the browser, so it never names a person. */
  readonly title: string;
  /** What stands in the browser's title where the heading names a person. */
  readonly documentTitle?: string;
  /** A line under the heading. */
  readonly lead?: ReactNode;
  /** Buttons and links beside the heading. */
  readonly actions?: ReactNode;
  /** Where this page lies: links from the outside in. */
  readonly trail?: ReactNode;
  /** `wide` for tables. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** The frame of a page: title, heading, lead, actions. The shell moves the focus to the heading. */
export function Page({ title, documentTitle, lead, actions, trail, width = 'wide', children }: PageProps) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = `${documentTitle ?? title} · ${t('shell.product')}`;
  }, [title, documentTitle, t]);
  return (
    <div className={`page page-${width}`}>
      <PageHeader title={title} lead={lead} actions={actions} trail={trail} />
      {children}
    </div>
  );
}

/** The head of a page; `Page` brings it along. */
export function PageHeader({
  title,
  lead,
  actions,
  trail,
}: Pick<PageProps, 'title' | 'lead' | 'actions' | 'trail'>) {
  return (
    <header className="page-header">
      {trail && <p className="page-trail">{trail}</p>}
      <div className="page-heading">
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {lead && <p className="page-lead">{lead}</p>}
    </header>
  );
}

/** A part of a page under a heading of its own; `level` 3 inside another section. */
export function Section({
  title,
  level = 2,
  actions,
  children,
}: {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="section">
      <div className="section-heading">
        <Heading>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
