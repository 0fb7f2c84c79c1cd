declare module 'virtual:contenders' {
  /** The contenders that this build holds, by name. */
  export const contenders: Record<string, () => Promise<import('./contender.ts').Contender>>;
}
