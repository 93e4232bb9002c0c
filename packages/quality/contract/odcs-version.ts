import { didYouMean, type PositionedDocument, type Problem } from '@kafka-dataops/core'
import { isMapping, shown } from './reader.ts'

/** The generations of ODCS whose rules differ; each reads the contracts of its own schema. */
export type OdcsLevel = '3.0' | '3.1' | '3.2'

const levelOfVersion: Readonly<Record<string, OdcsLevel>> = {
  'v3.0.0': '3.0',
  'v3.0.1': '3.0',
  'v3.0.2': '3.0',
  'v3.1.0': '3.1',
  'v3.2.0': '3.2',
}
export const supportedVersions = Object.keys(levelOfVersion)

export function isAtLeast(level: OdcsLevel, wanted: OdcsLevel): boolean {
  return level >= wanted
}

/** Which rules a contract asks for by its `apiVersion`, or why it cannot be read. */
export function odcsLevelOf(document: PositionedDocument): OdcsLevel | Problem {
  const { value, file } = document
  const supported = `Supported are ${supportedVersions.join(', ')}.`
  if (!isMapping(value)) {
    return {
      code: 'not-a-contract',
      message: `${file} holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not a data contract.`,
      place: document.placeOf([]),
      help: 'A contract is a mapping that starts with apiVersion: v3.1.0 and kind: DataContract (Open Data Contract Standard).',
    }
  }
  if (!Object.hasOwn(value, 'apiVersion')) return withoutVersion(document, value, supported)
  const given = value.apiVersion
  const version = typeof given === 'string' || typeof given === 'number' ? String(given) : ''
  const level = Object.hasOwn(levelOfVersion, version) ? levelOfVersion[version] : undefined
  if (level !== undefined && typeof given === 'string') return level
  const place = document.placeOf(['apiVersion'])
  if (/^v?2\./.test(version)) {
    return {
      code: 'unsupported-contract-version',
      message: `apiVersion ${version} is an ODCS 2 contract, whose format is another one. ${supported}`,
      place,
      help: 'Rewrite it as ODCS 3: dataset becomes schema, columns become properties.',
    }
  }
  const spelling = supportedVersions.find((known) => known.slice(1) === version || known === version.toLowerCase())
  return {
    code: 'unsupported-contract-version',
    message: `apiVersion is ${shown(given)}. ${supported}${spelling === undefined ? didYouMean(version, supportedVersions) : ` Write ${spelling}.`}`,
    place,
  }
}

function withoutVersion(
  document: PositionedDocument,
  value: Readonly<Record<string, unknown>>,
  supported: string,
): Problem {
  if (Object.hasOwn(value, 'dataContractSpecification')) {
    return {
      code: 'unsupported-contract-version',
      message: 'This is a contract of the Data Contract Specification, not of the Open Data Contract Standard (ODCS).',
      place: document.placeOf(['dataContractSpecification'], 'key'),
      help: `Convert it: datacontract export odcs does that. ${supported}`,
    }
  }
  return {
    code: 'not-a-contract',
    message: `apiVersion is missing, so ${document.file} is no ODCS data contract.`,
    place: document.placeOf([]),
    help: `${supported}${didYouMeanVersionKey(value)}`,
  }
}

function didYouMeanVersionKey(value: Readonly<Record<string, unknown>>): string {
  const near = Object.keys(value).find((key) => didYouMean(key, ['apiVersion']) !== '')
  return near === undefined ? '' : ` Did you mean apiVersion where ${JSON.stringify(near)} stands?`
}
