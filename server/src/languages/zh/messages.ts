import type { Messages } from '../messages.ts';
import { arrangement } from './messages/arrangement.ts';
import { blanks } from './messages/blanks.ts';
import { commandLine } from './messages/commandLine.ts';
import { contents } from './messages/contents.ts';
import { exported } from './messages/export.ts';
import { filling } from './messages/filling.ts';
import { frontMatter } from './messages/frontMatter.ts';
import { goals } from './messages/goals.ts';
import { health } from './messages/health.ts';
import { lifecycle } from './messages/lifecycle.ts';
import { linking } from './messages/linking.ts';
import { parity } from './messages/parity.ts';
import { preview } from './messages/preview.ts';
import { references } from './messages/references.ts';
import { register } from './messages/register.ts';
import { standards } from './messages/standards.ts';
import { symbols } from './messages/symbols.ts';
import { templates } from './messages/templates.ts';
import { terms } from './messages/terms.ts';
import { wording } from './messages/wording.ts';

/** The Simplified Chinese wording of everything the product says. */
export const messages: Messages = {
  ...contents,
  ...arrangement,
  ...templates,
  ...parity,
  ...standards,
  ...wording,
  ...references,
  ...linking,
  ...register,
  ...preview,
  ...blanks,
  ...goals,
  ...health,
  ...terms,
  ...filling,
  ...commandLine,
  ...exported,
  ...symbols,
  ...lifecycle,
  ...frontMatter,
  // Findings: rule id, then the message within the rule.
  'front-matter/syntax.tab': '文档信息区（front matter）不能用制表符缩进。请改用空格。',
  'front-matter/syntax.duplicate': '键“{key}”出现了两次。请只保留其中一行。',
  'front-matter/syntax.indentation': '这一行的缩进与上下各行不一致，文档信息区无法读取。请与上下各行对齐。',
  'front-matter/syntax.quote': '这里的引号没有成对。请补上右引号。',
  'front-matter/syntax.colon': '这个值里有冒号加空格。请用引号把整个值括起来。',
  'front-matter/syntax.unclosed': '文档信息区缺少结尾的三个连字符。请在最后一个键之后添加“{fence}”。',
  'front-matter/syntax.unopened': '文档信息区缺少起始行。请在第一个键上方添加“---”，以便各种工具都能读取。',
  'front-matter/syntax.aliases': '文档信息区通过别名重复引用的次数过多，无法读取。请直接写出各个值。',
  'front-matter/syntax.other': '文档信息区从这里开始无法读取。每一行应依次写键、冒号、空格和值。文档的其余部分仍会检查。',
  'front-matter/schema.nearKey': '“{key}”不是已知的键。是否应为“{near}”？',
  'front-matter/schema.badKind': '“{value}”不是有效的文档类型。可用的类型：{allowed}。',
  'front-matter/schema.badLanguage': '不支持检查语言“{value}”。可用的语言：{allowed}。',
  'front-matter/schema.badStatus': '“{value}”不是有效的状态。可用的状态：{allowed}。',
  'front-matter/schema.badDate': '“{value}”不是日期。请写明年、月、日，例如 {example}。',
  'front-matter/schema.badCycle': '“{value}”不是评审周期。请写数字和单位，例如 {example}。',
  'front-matter/schema.needsText': '“{key}”应为一段文字。请在同一行内只写一个值。',
  'front-matter/schema.needsList': '“{key}”应为列表。请写一个或多个值，每个值单独占一行，行首加连字符。',
  'front-matter/schema.needsMapping': '“{key}”下应有自己的键和值。请另起一行，缩进书写。',
  'structure/missing-section.required': '缺少“{title}”章节。{guidance}',
  'structure/missing-section.recommended': '建议增加“{title}”章节。{guidance}',
  'structure/empty-section.empty': '“{title}”章节只有标题，没有正文。{guidance}',
  'structure/empty-section.emptyUnknown': '这个标题下没有正文。请补写内容，或删除标题。',
  'placeholders/unfilled.blank': '“{text}”还是空白项。请填入实际内容。',
  'placeholders/unfilled.marker': '“{text}”表示此处还没有写完。请补写内容，或删除这个标记。',
  'placeholders/choice.choose': '请从“{text}”的 {count} 个选项中选定一个，并删除其余选项。',
  'standards/vague.time': '“{term}”没有给出时限。请用数字加单位写明在多久之内。',
  'standards/vague.frequency': '“{term}”没有说明频率。请写明间隔多久。',
  'standards/vague.quantity': '“{term}”没有说明数量或程度。请写出数字。',
  'standards/vague.quality': '“{term}”无法核对。请写明客户能看到什么，或用什么指标衡量。',
  'standards/vague.condition': '“{term}”使承诺留有余地。请写明在什么情况下适用，或删去这一说法。',
  'standards/vague.openList': '“{term}”使列举没有边界。请逐一写出所有项目。',
  'suppression/unused.unused': '这里没有需要忽略“{rule}”的问题。请删除这条注释。',
  'suppression/unknown.unknown': '没有名为“{rule}”的规则。请检查拼写。',
  'suppression/unknown.near': '没有名为“{rule}”的规则。是否应为“{near}”？',
  'limit/findings.more': '本文档还有 {count} 个问题未显示。目前只显示前 {limit} 个；可通过设置 policywright.maxFindings 调整。',
  'config/unknown-key.unknown': '没有名为“{key}”的设置。请检查拼写。',
  'config/unknown-key.near': '没有名为“{key}”的设置。是否应为“{near}”？',
  'config/bad-value.bad': '“{key}”的值无法使用。应为：{expected}。',
  'config/syntax.other': '文件从这里开始无法读取。请检查缩进、引号和冒号。',
  'config/dead-pattern.dead': '模式“{pattern}”没有匹配到任何文件。',

  // Titles of quick fixes.
  'fix.insertSection': '插入“{title}”章节',
  'fix.insertAllSections': '插入全部 {count} 个缺少的章节',
  'fix.fillSection': '用模板文字填写“{title}”章节',
  'fix.deleteHeading': '删除空标题',
  'fix.replaceTerm': '替换为“{text}”',
  'fix.choose': '选定“{text}”',
  'fix.chooseEverywhere': '在整个文档中选定“{text}”',
  'fix.fillEverywhere': '在整个文档中填写“{text}”...',
  'fix.fillHere': '填写“{text}”...',
  'fix.replaceValue': '改为“{value}”',
  'fix.renameKey': '将键名改为“{key}”',
  'fix.addFence': '补上缺少的连字符行',
  'fix.quoteValue': '给这个值加上引号',
  'fix.deleteComment': '删除注释',
  'fix.disableLine': '在这一行忽略“{rule}”...',
  'fix.disablePart': '在这一部分忽略“{rule}”...',
  'fix.disableFile': '在整个文件中忽略“{rule}”...',
  'fix.allSafe': '应用所有安全的修复',

  // Why a rule exists: shown in hovers and on the rule's page.
  'rule.front-matter/syntax.summary': '文档信息区可以读取。',
  'rule.front-matter/syntax.why': '只要有一行无法读取，就看不出文档由谁负责、是否生效。',
  'rule.front-matter/schema.summary': '文档信息区使用已知的类型、状态、语言和日期。',
  'rule.front-matter/schema.why': '键名拼错或日期不存在时，各种工具都会直接略过，不作提示。',
  'rule.structure/missing-section.summary': '文档包含该类型所需的各个章节。',
  'rule.structure/missing-section.why': '读者想查适用范围或联系方式却找不到，这份文档就用不上。',
  'rule.structure/empty-section.summary': '每个标题下都有正文。',
  'rule.structure/empty-section.why': '有标题没有正文，读者找到了地方，却找不到答案。',
  'rule.placeholders/unfilled.summary': '没有未填的空白项。',
  'rule.placeholders/unfilled.why': '客户看到空白项，就知道文档发布前没有人读过。',
  'rule.placeholders/choice.summary': '模板中的选项均已选定。',
  'rule.placeholders/choice.why': '选项没有选定，读者无从知道以哪一个为准。',
  'rule.standards/vague.summary': '承诺写明数字和单位。',
  'rule.standards/vague.why': '承诺是否兑现，不同的人应当得出相同的判断。',
  'rule.suppression/unused.summary': '用于忽略规则的注释确实起作用。',
  'rule.suppression/unused.why': '不再需要的注释会掩盖以后出现的真正问题。',
  'rule.suppression/unknown.summary': '用于忽略规则的注释所写的规则确实存在。',
  'rule.suppression/unknown.why': '规则名称拼错，注释就不起作用。',
  'rule.limit/findings.summary': '每个文档显示的问题数量有上限。',
  'rule.limit/findings.why': '一次列出上千个问题没有用处，还会拖慢编辑器。',
  'rule.config/unknown-key.summary': 'policywright.yaml 中只有实际存在的设置。',
  'rule.config/unknown-key.why': '拼错的设置不会生效，检查方式就与预想不同。',
  'rule.config/bad-value.summary': 'policywright.yaml 中的值可以使用。',
  'rule.config/bad-value.why': '无法使用的值会被忽略，并改用默认值。',
  'rule.config/syntax.summary': 'policywright.yaml 可以读取。',
  'rule.config/syntax.why': '设置无法读取，就不会生效。',
  'rule.config/dead-pattern.summary': 'policywright.yaml 中的每个文件模式都能匹配到文件。',
  'rule.config/dead-pattern.why': '模式匹配不到文件，就会有文档漏检而无人察觉。',

  // Severities, as shown in hovers and previews.
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '信息',
  'severity.hint': '提示',

  // Hovers.
  'hover.why': '为什么重要：{why}',
  'hover.section': '“{title}”章节',
  'hover.required': '这类文档必须包含。',
  'hover.recommended': '这类文档建议包含。',
  'hover.optional': '这类文档可选。',
  'hover.blank': '空白项“{text}”，在本文档中出现 {count} 次',
  'hover.example': '示例：{example}',
  'hover.oneOf': '可选值：{allowed}',

  // What each front matter key means.
  'key.kind': '文档的类型，决定应包含哪些章节。',
  'key.title': '显示给读者的标题。',
  'key.language': '文档所用的语言。',
  'key.status': '文档所处的阶段，决定缺漏的严重程度。',
  'key.owner': '对文档负责的岗位或人员。',
  'key.contact': '有关本文档的问题向谁提出：地址、电话或岗位。也可以按事项分别列出，每个事项在键下方单独一行。',
  'key.version': '文档的版本。',
  'key.effective': '文档的生效日期。',
  'key.reviewed': '上次评审的日期。',
  'key.review_cycle': '两次评审之间相隔多久。',
  'key.approved_by': '文档的批准人。',
  'key.applies_to': '文档适用于哪些人员或哪些部门。',
  'key.classification': '文档的保密级别，即哪些人可以阅读。',
  'key.id': '文档归档时使用的编号或简称。',
  'key.translation_of': '本文档译自哪一份文档。',
  'key.satisfies': '本文档所满足的条款或控制项。',
  'key.values': '显示文档时用来代替空白项的值。',
  'key.policywright': '仅用于本文档的设置，例如要忽略的规则。',

  // Why a file is or is not checked.
  'status.checkedByKind': '已检查：文档信息区写明了文档类型。',
  'status.checkedByInclude': '已检查：路径与“{pattern}”匹配。',
  'status.checkedExplicitly': '已检查：该文件已被指定。',
  'status.kindGuessed': '类型“{kind}”是根据标题推测的。请写入文档信息区，以便确定。',
  'status.notAPolicy': '未检查：文档信息区没有写明类型，该路径也不在检查范围内。',
  'status.excluded': '未检查：路径与排除模式“{pattern}”匹配。',
  'status.retired': '未检查缺漏：文档已废止。',
  'status.languageDetected': '语言是根据正文识别的。',

  // Completion.
  'completion.missingSection': '缺少的章节',
  'completion.today': '今天',
  'completion.nextReview': '{months} 个月后',
};
