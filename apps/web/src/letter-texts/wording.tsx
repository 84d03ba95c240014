import { useTexts } from '../texts/texts';
import { differenceOf, piecesOf } from './wording.rules';

/** A text as it will be printed, with what is filled in framed and forms side by side. */
export function Wording({ text, language }: { readonly text: string; readonly language: 'sl' | 'it' }) {
  const { t } = useTexts();
  return (
    <p lang={language} className="wording">
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'text' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <span key={index} className="wording-value">
            {piece.kind === 'value' ? piece.name : piece.forms.join(t('letter-texts.or'))}
          </span>
        ),
      )}
    </p>
  );
}

/** A text beside the one before: what is gone struck through, what is new underlined, both told in words too. */
export function WordingDifference({
  before,
  after,
  language,
}: {
  readonly before: string;
  readonly after: string;
  readonly language: 'sl' | 'it';
}) {
  return (
    <p lang={language} className="wording">
      {differenceOf(before, after).map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={index}>{text}</del>
        ) : (
          <ins key={index}>{text}</ins>
        ),
      )}
    </p>
  );
}
