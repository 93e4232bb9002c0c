import { z } from 'zod'

/** A Place as the JSON contracts hold it. */
export const placeSchema = z
  .object({
    file: z.string().describe('Relative to the Git top level, with /'),
    line: z.int().min(1),
    column: z.int().min(1).describe('1-based, UTF-16 units'),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional().describe('Exclusive'),
  })
  .meta({ id: 'place' })
