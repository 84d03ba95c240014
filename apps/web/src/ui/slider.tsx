import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  Label,
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';

/**
 * A slider over whole steps; `format` says a step in words, which is what is heard. `onMove` tells every step while it
 * is dragged, `onChange` where it was let go; keys do both.
 */
export function Slider({
  label,
  value,
  min = 0,
  max,
  onChange,
  onMove,
  format,
}: {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  readonly onMove?: (value: number) => void;
  readonly format: (value: number) => string;
}) {
  const [moved, setMoved] = useState<number | null>(null);
  // Where it was let go it stays until the page has taken that over.
  useEffect(() => setMoved(null), [value]);
  const move = (next: number): void => {
    setMoved(next);
    onMove?.(next);
  };
  const settle = (next: number): void => {
    if (next === value) setMoved(null);
    onChange(next);
  };
  const shown = moved ?? value;
  const input = useRef<HTMLInputElement>(null);
  // The library says the step's number; people hear what it means.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', format(shown)));
  return (
    <AriaSlider
      className="slider"
      value={shown}
      minValue={min}
      maxValue={max}
      onChange={(next) => move(Number(next))}
      onChangeEnd={(next) => settle(Number(next))}
    >
      <div className="slider-head">
        <Label>{label}</Label>
        <SliderOutput>{({ state }) => format(state.getThumbValue(0))}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" inputRef={input} />
      </SliderTrack>
    </AriaSlider>
  );
}
