/** A pause that can be ended early. */
export function createRest(): Readonly<{ begin: (milliseconds: number) => Promise<void>; end: () => void }> {
  let wake = () => {};
  return {
    async begin(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
    },
    end: () => wake(),
  };
}
