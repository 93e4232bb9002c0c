/** The version of the suite, as in the root package.json (a test holds them equal). */
export const toolVersion = '0.1.0'
