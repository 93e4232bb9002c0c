/** The version of the suite, as in the root package.json (a test holds them equal). */
export const toolVersion = '1.0.0'
