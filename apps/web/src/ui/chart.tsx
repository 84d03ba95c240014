import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/texts';

type Plot = typeof import('@observablehq/plot');

/**
 * A picture of figures, drawn by Observable Plot once it has loaded. It is one image with a name; the figures stand
 * in a table beside it, which the page passes as `table`.
 */
export function Chart({
  title,
  draw,
  height = 320,
  marked,
  table,
}: {
  readonly title: string;
  /** Makes the plot for a width in pixels; leave inner labels to the title. */
  readonly draw: (plot: Plot, width: number, height: number) => ReturnType<Plot['plot']>;
  readonly height?: number;
  /** A moment on the way across, marked by a line; moving it leaves the picture as it is. */
  readonly marked?: Date;
  readonly table: React.ReactNode;
}) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const across = useRef<((moment: Date) => number) | null>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const width = useWidth(place);
  useEffect(() => void import('@observablehq/plot').then(setPlot), []);
  useEffect(() => {
    if (!plot || !width || !place.current) return;
    const picture = draw(plot, width, height);
    for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    // Plot writes a style of its own into the picture, which the page's security policy blocks: ours stands among the components.
    for (const style of picture.querySelectorAll('style')) style.remove();
    picture.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(picture);
    const scale = picture.scale('x');
    across.current = scale ? (moment) => Number(scale.apply(moment)) : null;
  }, [plot, width, height, draw]);
  useEffect(() => {
    const at = marked && across.current?.(marked);
    if (!mark.current) return;
    mark.current.hidden = at === undefined || !(at >= 0 && at <= width);
    mark.current.style.transform = `translateX(${at ?? 0}px)`;
  });
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="chart-frame" style={{ minHeight: height }}>
        <div ref={place} className="chart-picture" role="img" aria-label={title} />
        <div ref={mark} className="chart-mark" hidden />
      </div>
      <details className="chart-figures">
        <summary>{t('ui.chart.figures')}</summary>
        {table}
      </details>
    </figure>
  );
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
