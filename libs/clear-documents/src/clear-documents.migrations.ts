import { APP_ROLE, type Migration } from '#libs/platform';

/** A mark that no document stands in the clear any more; in no backup, so that a restored house looks again. */
export const clearDocumentsMigrations: readonly Migration[] = [
  {
    id: '0360-clear-documents',
    sql: `
create table personal.clear_documents_sealed (
  only_one boolean primary key default true check (only_one),
  sealed_at timestamptz not null default now()
);
comment on table personal.clear_documents_sealed is
  'stands here once every document that an older version kept in the clear is sealed';
grant select, insert on personal.clear_documents_sealed to ${APP_ROLE};
`,
  },
];
