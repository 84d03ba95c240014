import type { components } from '../api/schema';
import { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/texts';
import { problemText, useProblemTexts } from '../ui/problem';

/** What came of a command to many entries: how many it was done for, and for each other one why not. */
export function ManyDone({
  answer: { done, refused },
}: {
  readonly answer: components['schemas']['ManyAnsweredDto'];
}) {
  const texts = useTexts();
  const { t } = texts;
  useProblemTexts(refused.length > 0);
  return (
    <div role="status">
      <p>{t('waiting-list.many.done', { count: done })}</p>
      {refused.length > 0 && (
        <ul className="lines">
          {refused.map(({ entryId, code }) => (
            <li key={entryId}>
              <span>{entryId.slice(0, 8)}</span>
              <span>{problemText(texts, new ApiProblem(409, code))}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
