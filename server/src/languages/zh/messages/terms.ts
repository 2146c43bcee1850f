import type { terms as english } from '../../en/messages/terms.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about defined terms. */
export const terms: MessagesOf<typeof english> = {
  'terms/duplicate.same': '“{term}”定义了两次，内容相同。请删去其中一处。',
  'terms/duplicate.different': '“{term}”定义了两次，说法不同。请只保留一处，让所有人理解一致。',
  'terms/unused.unused': '“{term}”在此处作了定义，但文档中其他地方没有用到。请删去这条定义，或在所指之处使用该词。',
  'terms/undefined.capital': '“{term}”有 {count} 处写得像已定义的术语，但没有定义。请补上定义，或按普通词书写。',
  'terms/undefined.quoted': '“{term}”有 {count} 处加了引号，但没有说明含义。请补上定义，或去掉引号。',
  'terms/synonyms.competing': '“{term}”（{count} 处）和“{preferred}”（{times} 处）在本文档中似乎指同一事物。请统一用一个词，或分别定义。',
  'related.firstDefinition': '第一处定义',
  'related.otherWord': '另一个词',
  'fix.deleteDefinition': '删除“{term}”的这条定义',
  'fix.useWord': '全文统一使用“{text}”',
  'hover.term': '已定义的术语',
  'hover.termElsewhere': '定义见 {file}',
  'completion.term': '已定义的术语',
  'rename.termEnding': '第 {line} 行的“{form}”无法直接改为“{name}”。请先改写该处。',
  'rename.termTaken': '“{name}”在本文档中已经出现，改名后两者将无法区分。请换一个词。',
  'rename.termName': '“{name}”不能作为术语。请使用简短的词语，不要含引号、括号和换行。',
  'rename.termHeading': '“{form}”是该定义的标题，并有链接指向它。请先重命名标题。',
  'rename.termUnsafe': '“{name}”不会在每一处都被认作该术语，改名后无法再改回。请换一个词。',
  'rule.terms/duplicate.summary': '一个术语只定义一次。',
  'rule.terms/duplicate.why': '有两处定义时，总有一天改了一处、忘了另一处，而两处都可以被引用。',
  'rule.terms/unused.summary': '已定义的术语都有使用。',
  'rule.terms/unused.why': '没有用到的定义浪费读者时间，也往往说明正文用了别的叫法。',
  'rule.terms/undefined.summary': '写得像术语的词有定义。',
  'rule.terms/undefined.why': '引号表示一个词有特定含义，读者会去寻找它的定义。',
  'rule.terms/synonyms.summary': '同一事物在全文中只用一个名称。',
  'rule.terms/synonyms.why': '读者会把第二个词当成另一件事，并怀疑承诺是否也适用于它。',
};
