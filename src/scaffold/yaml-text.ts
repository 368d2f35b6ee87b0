/**
 * A text as a YAML scalar in double quotes, on one line. JSON is YAML but for what YAML cannot print or may take for
 * the end of a line (https://yaml.org/spec/1.2.2/#51-character-set); that is escaped too.
 */
export const yamlText = (text: string): string => JSON.stringify(text).replace(unprintable, escaped);

const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
