import { expect, test } from 'vitest';
import { openPolicy } from '../../support/policy.ts';

const titles = async (body: string) => (await openPolicy(`---\nkind: policy\n---\n\n## Procedures\n\n${body}\n`)).titles('## Procedures');
const title = 'Turn the list into numbered steps';

test('a list of single words is not offered as steps', async () => expect(await titles('- phone\n- email')).not.toContain(title));
test('one of two lists is not offered as steps', async () =>
  expect(await titles('- Greet the customer.\n- Log the enquiry.\n\nText.\n\n- Be polite to all.\n- Be quick.')).not.toContain(title));
test('running text is not offered as steps', async () => expect(await titles('We look at the item.')).not.toContain(title));
test('the only list is', async () => expect(await titles('- Greet the customer.\n- Log the enquiry.')).toContain(title));
