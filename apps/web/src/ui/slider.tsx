import {
  Label,
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';

/** A slider over whole steps; `format` says a step in words, which is what is heard. */
export function Slider({
  label,
  value,
  min = 0,
  max,
  onChange,
  format,
}: {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  readonly format: (value: number) => string;
}) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(next) => onChange(Number(next))}
    >
      <div className="slider-head">
        <Label>{label}</Label>
        <SliderOutput>{({ state }) => format(state.getThumbValue(0))}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" aria-valuetext={format(value)} />
      </SliderTrack>
    </AriaSlider>
  );
}
