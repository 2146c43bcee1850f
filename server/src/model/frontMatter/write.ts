/** Writes values of front matter so that they are read back as they were meant. */
import { stringify } from 'yaml';

/**
 * A text as a value of YAML on one line: in quotation marks where it would be read as something else without them. Words
 * that older readers take for yes or no are quoted as well; dates are not.
 * @example yamlScalar('Care: how we serve') // '"Care: how we serve"'
 */
export function yamlScalar(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const plain = stringify(value, { version: '1.1', lineWidth: 0, blockQuote: false }).trimEnd();
  return /[\r\n]/.test(plain) ? JSON.stringify(value) : plain;
}

/** A text as a value of TOML. */
export function tomlScalar(value: string): string {
  return JSON.stringify(value);
}
