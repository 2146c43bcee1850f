/** Headings that state and headings that ask: "What we stand for" and "What do we stand for?" mean the same. */

const asking = '(?:what|how|who|whom|where|when|why)';

const inverted = new RegExp(`\\b(${asking}) (we|you|they) (are|can|will|should|must)\\b`, 'g');
const plain = new RegExp(`\\b(${asking}) (we|you|they) (?=[a-z(])`, 'g');
const choice = new RegExp(`\\b(${asking}) (?=\\(\\?:(?:we|you|they|staff)[|)])`, 'g');

/** A pattern that reads a question wherever it has the statement. */
export function withQuestions(pattern: string): string {
  return pattern
    .replace(inverted, '$1 (?:$2 $3|$3 $2)')
    .replace(plain, '$1 (?:do |did |should )?$2 ')
    .replace(choice, '$1 (?:do |did |can |will |should )?');
}

const modal = new RegExp(`^(${asking}) (we|you|they) (are|can|will|should|must)(?= |$)`, 'i');
const verb = new RegExp(`^(${asking}) (we|you|they)(?= )`, 'i');

/** A heading of the list as a question, where it can be one. */
export function asQuestion(alias: string): readonly string[] {
  if (modal.test(alias)) return [alias.replace(modal, '$1 $3 $2')];
  return verb.test(alias) ? [alias.replace(verb, '$1 do $2')] : [];
}
