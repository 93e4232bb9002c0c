import type { FieldPath } from '../check-definition.ts'
import type { FieldProfile } from '../statistics/field-profile.ts'

const personalWords = new Set(
  'email mail phone mobile telephone fax ssn iban passport password passwd pwd secret token surname birthday birthdate dob salary gender'.split(
    ' ',
  ),
)
const personalPairs =
  /(first|last|full|family|given|maiden|middle|user|customer|contact) name|(street|home|mail|mailing|billing|shipping|postal|ip|mac) (address|addr)|(card|account|tax|insurance|licence|license) (number|no|num)|date of birth|birth date|credit card|national id/

/** Why a field is taken for personal data: by its name, or by what its texts are. Undefined when nothing says so. */
export function personalDataOf(name: string, { texts }: FieldProfile): string | undefined {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.some((word) => personalWords.has(word)) || personalPairs.test(words.join(' '))) return 'its name says so'
  const filled = (texts?.count ?? 0) - (texts?.empty ?? 0)
  if (filled > 0 && texts?.forms.includes('email') === true) return 'its texts are e-mail addresses'
  return undefined
}

/** Whether a field, or one that encloses it, is taken for personal data. */
export function isPersonalPath(path: FieldPath, root: FieldProfile): boolean {
  let field: FieldProfile | undefined = root
  for (const step of path) {
    field = typeof step === 'string' ? field?.fields?.get(step) : field?.items
    if (field === undefined) return false
    if (typeof step === 'string' && personalDataOf(step, field) !== undefined) return true
  }
  return false
}
