import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { Detection, DETECTORS } from '#libs/detectors';
import { Clock } from '#libs/platform';
import { RetainedCases } from '#libs/retention';
import { declaredParameters, type HouseParameter } from './house-parameters';
import { toldValue } from './parameter-value.rules';
import { ParameterDto } from './parameters.dto';

/** A parameter with what its declaration says beside the values. */
interface Told extends HouseParameter {
  readonly name?: string;
  readonly unit?: string;
}

/** Every number and choice that law or the office sets, with its source and the days between which it holds. */
@ApiTags('parameters')
@Controller('api/parameters')
export class ParametersController {
  constructor(
    private readonly detection: Detection,
    private readonly retained: RetainedCases,
    private readonly clock: Clock,
  ) {}

  @Action('parameters.list')
  @Get()
  @ApiOperation({ summary: 'Every dated parameter of the house, all its values in order of time' })
  @ApiOkResponse({ type: [ParameterDto] })
  async list(): Promise<ParameterDto[]> {
    const told: Told[] = [...declaredParameters(), ...(await this.retention()), ...(await this.detectors())];
    return told.map(described);
  }

  private async retention(): Promise<Told[]> {
    const schedule = await this.retained.schedule();
    return [...schedule.values()].map((parameter) => ({ group: 'retention', programme: null, parameter }));
  }

  private async detectors(): Promise<Told[]> {
    const now = this.clock.now();
    const all = await Promise.all(DETECTORS.map((detector) => this.detection.parametersOf(detector, now)));
    return all.flatMap((parameters) =>
      Object.values(parameters).map(({ dated, words, unit }) => ({
        group: 'detectors' as const,
        programme: null,
        parameter: dated,
        name: words.sl,
        unit,
      })),
    );
  }
}

function described({ group, programme, parameter: { id, values }, name, unit }: Told): ParameterDto {
  return {
    id,
    group,
    programme,
    name: name ?? null,
    values: values.map(({ value, from, until, source, verified, note = null }) => {
      const { text, unit: counted, parts } = toldValue(id, value, unit);
      return { text, unit: counted, parts: [...parts], from, until, source, verified, note };
    }),
  };
}
