/**
 * A copy of a text, in one piece. The engine keeps a whole text in memory as long as there is a part that was cut from it,
 * and every piece of a text that was put together; of what stays for the whole run that would be every source file.
 */
export const ownText = (text: string): string => Buffer.from(text).toString();
