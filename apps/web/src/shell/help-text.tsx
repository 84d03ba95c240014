import { useTexts } from '../texts/texts';

const MOST_HINTS = 12;

/** What a page is for and how it is used, in the page's own words; `of` is its `helpKey`. */
export function HelpText({ of }: { readonly of: string }) {
  const { t, has } = useTexts();
  const hints = Array.from({ length: MOST_HINTS }, (_, index) => `${of}.${index + 1}`).filter(has);
  return (
    <>
      <p>{t(`${of}.about`)}</p>
      <ul className="help-hints">
        {hints.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
}
