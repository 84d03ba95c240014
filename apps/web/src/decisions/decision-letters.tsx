import { useState } from 'react';
import { LetterPreview, LettersAbout } from '../letters';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { SelectInput } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';
import { said, textOf } from '../ui/given.rules';
import type { Decision } from './decision';
import { letterOf } from './letter-of';
import { type Order, ordersOf } from './orders.rules';

interface Shown {
  readonly shown: Decision;
}

/** The letter a decision goes out as, or that of an order about it, and the letters that went out. */
export function DecisionLetters({ shown }: Shown) {
  const [{ letter }] = useAddressState({ letter: '' });
  const order = ordersOf(shown.timeline).find(({ id }) => id === letter);
  return (
    <>
      <LetterChoice shown={shown} />
      {order ? (
        <OrderLetter key={order.id} shown={shown} order={order} />
      ) : (
        <LetterPreview
          request={{ kind: letterOf(shown.kind), of: 'decision', about: shown.decisionId }}
          revision={shown.revision}
        />
      )}
      <LettersAbout about={shown.decisionId} />
    </>
  );
}

function LetterChoice({ shown }: Shown) {
  const { t, date } = useTexts();
  const [{ letter }, change] = useAddressState({ letter: '' });
  const orders = ordersOf(shown.timeline);
  if (orders.length === 0) return null;
  return (
    <SelectInput
      label={t('decisions.letter.which')}
      value={orders.some(({ id }) => id === letter) ? letter : ''}
      onChange={(next) => change({ letter: next })}
      none={t(`decisions.kind.${shown.kind}`)}
      options={orders.map(({ id, kind, on, number }) => ({
        value: id,
        text: [t(`letters.kind.${kind}`), number ?? date(on)].join(', '),
      }))}
    />
  );
}

type Addition = { readonly sl: string; readonly it?: string };

/** An order's letter; for a correction it is first written what is corrected, which stands in the letter alone. */
function OrderLetter({ shown, order }: Shown & { readonly order: Order }) {
  const { t } = useTexts();
  const [addition, setAddition] = useState<Addition | null>(null);
  const about = { kind: order.kind, about: shown.decisionId, part: order.id };
  return (
    <>
      {order.kind === 'correction-order' && (
        <Form
          submit={t('decisions.letter.put')}
          onSubmit={async (given) => {
            const italian = textOf(given, 'italian');
            setAddition({ sl: said(given['correction']), ...(italian && { it: italian }) });
          }}
        >
          <TextField
            name="correction"
            label={t('decisions.letter.correction')}
            hint={t('decisions.letter.correctionHint')}
            rows={3}
          />
          <TextField name="italian" label={t('decisions.letter.italian')} rows={3} optional />
        </Form>
      )}
      <LetterPreview request={addition ? { ...about, addition } : about} revision={shown.revision} />
    </>
  );
}
