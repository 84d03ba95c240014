import { type FormEvent, useState } from 'react';
import { useTexts } from '../texts/texts';
import { useGo } from './address';
import { seek } from './sought';

/** The search that stands on every page; what is typed goes to the search page by memory, never by the address. */
export function HeadSearch() {
  const { t } = useTexts();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().length < 2) return;
    seek(typed);
    setTyped('');
    void go('/search');
  };
  return (
    <form className="head-search" role="search" aria-label={t('shell.search.label')} onSubmit={submit}>
      <input
        data-search
        type="search"
        className="input"
        aria-label={t('shell.search.field')}
        aria-keyshortcuts="/"
        placeholder={t('shell.search.field')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {t('shell.search.submit')}
      </button>
    </form>
  );
}
