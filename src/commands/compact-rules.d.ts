/**
 * 257 kB of data that is parsed before it is used (`manager-rules.ts`). Without this, TypeScript makes a type of every value in
 * it, which took three quarters of the time of checking all types.
 */
declare module '@duckduckgo/autoconsent/rules/compact-rules.json' {
  const rules: unknown;
  export default rules;
}
