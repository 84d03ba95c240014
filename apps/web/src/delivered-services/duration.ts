import { useCallback } from 'react';
import { useTexts } from '../texts/texts';

/** Writes minutes as hours and minutes: `18 h 30 min`. */
export function useDuration(): (minutes: number) => string {
  const { t, number } = useTexts();
  return useCallback(
    (minutes) =>
      t('delivered-services.duration', {
        hours: number(Math.floor(minutes / 60)),
        minutes: String(minutes % 60).padStart(2, '0'),
      }),
    [t, number],
  );
}

/** Writes a time of the day as the language does: `8.30`, elsewhere `8:30`. */
export function useClock(): (time: string) => string {
  const { language } = useTexts();
  return useCallback(
    (time) => {
      const [hour = '', minute = ''] = time.slice(-5).split(':');
      return `${Number(hour)}${language === 'sl' ? '.' : ':'}${minute}`;
    },
    [language],
  );
}
