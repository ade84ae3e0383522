/**
 * A pure function that keeps what it worked out, up to a limit: the rulebook asks for the same few hundred dates hundreds of thousands
 * of times.
 */
export function remembered<From, To>(work: (from: From) => To, atMost = 20_000): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const made = work(from);
    if (known.size < atMost) known.set(from, made);
    return made;
  };
}

/** The same for something made of a whole list or map of records: kept as long as those records are, and made anew when they change. */
export function rememberedOf<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly to: To }>();
  return (from) => {
    const found = known.get(from) ?? { to: work(from) };
    known.set(from, found);
    return found.to;
  };
}
