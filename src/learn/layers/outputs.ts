/** Numbers of a layer's output by what they are for: where they begin and how many they are. */
export type Outputs<Name extends string> = Readonly<
  Record<Name, { readonly at: number; readonly size: number }>
>;

/**
 * Places of outputs that follow each other, from their sizes in that order.
 *
 * @example toOutputs({ tag: 17, penn: 48 }).penn // { at: 17, size: 48 }
 */
export function toOutputs<Name extends string>(sizes: Readonly<Record<Name, number>>): Outputs<Name> {
  let at = 0;
  const entries = Object.entries<number>(sizes).map(([name, size]) => {
    at += size;
    return [name, { at: at - size, size }];
  });
  return Object.fromEntries(entries) as Outputs<Name>;
}
