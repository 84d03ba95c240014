import { useTexts } from '../texts/texts';
import { Button, SelectInput } from '../ui';
import { type Playing, SPEEDS } from './use-playing';

/** The buttons of a replay. On any of them K plays and pauses, the arrows step, Home and End go to the ends. */
export function Controls({ playing, total }: { readonly playing: Playing; readonly total: number }) {
  const { t } = useTexts();
  const { taken, isPlaying, speed, setSpeed, go, toggle } = playing;
  const press = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
    const to = { ArrowLeft: taken - 1, ArrowRight: taken + 1, Home: 0, End: total }[event.key];
    if (to === undefined && event.key !== 'k') return;
    event.preventDefault();
    if (to === undefined) toggle();
    else go(to);
  };
  return (
    <div className="replay-controls" role="group" aria-label={t('replay.controls')} onKeyDown={press}>
      <Button onClick={() => go(0)}>{t('replay.first')}</Button>
      <Button onClick={() => go(taken - 1)}>{t('replay.back')}</Button>
      <Button kind="primary" onClick={toggle}>
        {t(isPlaying ? 'replay.pause' : 'replay.play')}
      </Button>
      <Button onClick={() => go(taken + 1)}>{t('replay.forward')}</Button>
      <Button onClick={() => go(total)}>{t('replay.last')}</Button>
      <SelectInput
        label={t('replay.speed')}
        value={String(speed)}
        onChange={(value) => setSpeed(SPEEDS.find((one) => String(one) === value) ?? speed)}
        options={SPEEDS.map((value) => ({
          value: String(value),
          text: t('replay.perSecond', { count: value }),
        }))}
      />
    </div>
  );
}
