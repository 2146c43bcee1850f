/** Words that Chinese headings share, as sources of patterns. */

/** Those who are served. */
export const customer =
  '(?:客户|顾客|用户|来宾|宾客|客人|患者|病人|病友|业主|会员|读者|社员|居民|村民|住户|住客|乘客|旅客|家长|学员|储户|投保人|参保人|观众|游客|市民|群众|食客|买家|消费者' +
  '|租户|租客|承租人|服务对象|来访者|街坊|办事人|寄件人|收件人|健身者|参观者|老人)';

/** Those who serve. */
export const staff =
  '(?:员工|店员|服务人员|工作人员|志愿者|同事|窗口人员|一线人员|司机|护士|前台|团队|导购|伙伴|柜员|馆员|全体人员|服务员|接待人员|从业人员|职工|快递员|教练)';

/** The document itself. */
export const text = '(?:文件|制度|办法|章程|手册|程序|规定|政策|公约|承诺书?|指南|守则|规范|须知|细则|规程|宪章|文档|文本)';

/** Whose superior is called. */
export const superior = '(?:上级|主管|经理|店长|领导|负责人|院长|馆长|组长|班长|值班长|总部)';

/** Anything within a clause, up to four, eight, twelve characters. */
export const four = '[^，。；、]{0,4}';
export const eight = '[^，。；]{0,8}';
export const twelve = '[^，。；]{0,12}';
