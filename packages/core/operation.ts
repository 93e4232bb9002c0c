import type { z } from 'zod'
import { BadInputError, type Problem } from './errors.ts'
import type { InputShape, InputValues } from './input.ts'
import type { Place } from './place.ts'
import type { Ports } from './ports.ts'
import type { Report, ReportBody } from './report.ts'
import { didYouMean } from './suggest.ts'
import { toolVersion } from './version.ts'

/**
 * One capability of the suite. Declared once; every host offers it with the same inputs and the same result.
 * `run` throws BadInputError or UnreachableError, and answers a partial Report when `ports.signal` aborts.
 */
export interface Operation<Shape extends InputShape = InputShape> {
  readonly name: string
  /** One sentence, for action.yml and help. */
  readonly summary: string
  readonly inputs: Shape
  /**
   * Sections of the manifest that are no inputs, as `topics`: name to shape. The operation reads them itself, so that
   * what they lack is no error of an operation that does not use them. A section named like the operation holds the
   * keys of its own section that are no inputs; it must be an object.
   */
  readonly sections?: Readonly<Record<string, z.ZodType>>
  /**
   * A part of it needs no service: what the manifest says of a service and no variable of the environment gives is left
   * out and told in `ports.unset`, instead of ending the run.
   */
  readonly runsWithoutServices?: true
  /** Outputs beside those of every operation (see `sharedOutputs`): name to description. */
  readonly outputs: Readonly<Record<string, string>>
  /** Values of `outputs`, from the Report alone. */
  readonly outputsOf: (report: Report) => Readonly<Record<string, string>>
  run(inputs: InputValues<Shape>, ports: Ports): Promise<ReportBody>
}

/** Keeps the types of the shape; there is no other way to make an Operation. */
export function defineOperation<const Shape extends InputShape>(operation: Operation<Shape>): Operation<Shape> {
  return operation
}

/** Completes what an operation answered into a Report. Times are milliseconds since the epoch. */
export function completeReport(operation: string, body: ReportBody, startedAt: number, endedAt: number): Report {
  return {
    reportVersion: 1,
    toolVersion,
    operation,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, endedAt - startedAt),
    ...body,
  }
}

/** A value as one source gave it, and how to name that source in an error. */
export interface GivenInput {
  readonly text: string
  /** `input sample-size`, `--sample-size`, `dataops.yml key kafka.username`. */
  readonly source: string
  readonly place?: Place
  /** Variables of the environment in it that are not set. */
  readonly unset?: readonly Problem[]
}

/**
 * Typed values from what was given, in order of precedence input, manifest, default.
 * @throws BadInputError naming every malformed or unknown input, what was given (never for secrets) and what is allowed.
 */
export function parseInputs<Shape extends InputShape>(
  shape: Shape,
  given: Readonly<Record<string, GivenInput | undefined>>,
): InputValues<Shape> {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(given)) {
    if (input !== undefined && !Object.hasOwn(shape, name)) {
      problems.push({
        code: 'unknown-input',
        message: `${input.source} is not an input of this operation.${didYouMean(name, Object.keys(shape))}`,
        ...(input.place === undefined ? {} : { place: input.place }),
      })
    }
  }
  for (const [name, declaration] of Object.entries(shape)) {
    const input = given[name]
    const blank = input === undefined || input.text.trim() === ''
    const text = blank ? declaration.defaultText : input.text
    if (text === undefined) continue
    const parsed = declaration.schema.safeParse(text)
    if (parsed.success) {
      values[name] = parsed.data
    } else {
      const shown = declaration.secret ? '' : ` ${JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)}`
      problems.push({
        code: 'malformed-input',
        message: `${input?.source ?? name} has a malformed value${shown}: expected ${declaration.form}.`,
        ...(input?.place === undefined ? {} : { place: input.place }),
      })
    }
  }
  if (problems.length > 0) throw new BadInputError(problems)
  return values as InputValues<Shape>
}
