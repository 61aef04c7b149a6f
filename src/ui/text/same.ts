/** What a text of another language has to look like: the same parts, any words. */
export type Same<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Same<Result>
    : T extends object
      ? { readonly [K in keyof T]: Same<T[K]> }
      : T;
