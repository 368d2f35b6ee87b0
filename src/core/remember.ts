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
