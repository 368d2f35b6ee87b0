/**
 * The same function, which remembers its last result: for work that outputs made one after the other share. More is
 * not remembered, so memory does not grow with a site.
 */
export function rememberLast<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: Readonly<{ key: Key; value: Value }> | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}

/** The same function, which remembers all its results as long as their keys live: for what many pages show alike. */
export function rememberEach<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
