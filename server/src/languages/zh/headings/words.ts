/** Words that Chinese headings share, as sources of patterns. */

/** Those who are served. */
export const customer =
  '(?:客户|顾客|用户|来宾|宾客|客人|患者|病人|病友|业主|会员|读者|社员|居民|村民|住户|住客|乘客|旅客|家长|学员|储户|投保人|参保人|观众|游客|市民|群众|食客|买家|消费者' +
  '|租户|租客|承租人|服务对象|来访者|街坊|办事人|寄件人|收件人|健身者|参观者|老人|长者|家属|学生|玩家|球迷|考生|纳税人|企业主|商户|商家|宠主|主人|车主|货主|房客|主顾' +
  '|客官|听众|受众|申请人|办事群众|司乘|旅行者|住院者|就诊者|求助者|捐赠人|受益人|农户|用水户|用电户|孩子|师生|粉丝|邻居|订户|来客|来者)';

/** Those who serve. */
export const staff =
  '(?:员工|店员|服务人员|工作人员|志愿者|同事|窗口人员|一线人员|司机|护士|前台|团队|导购|伙伴|柜员|馆员|全体人员|服务员|接待人员|从业人员|职工|快递员|教练' +
  '|店里人|坐席|座席|客服|医护人员|医护|护工|护理员|领队|导游|驾驶员|乘务员|师傅|技师|维修工|收银员|讲解员|管家|保安|班组|每个人|每位同事|自己人|医生|大夫|骑手|老师|教师)';

/** The document itself. */
export const text =
  '(?:文件|制度|办法|章程|手册|程序|规定|政策|公约|承诺书?|指南|守则|规范|须知|细则|规程|宪章|文档|文本|约定|指引|打法|宝典|小册子|册子|本子|条例|准则|规章)';

/** Whose superior is called. */
export const superior = '(?:上级|主管|经理|店长|领导|负责人|院长|馆长|组长|班长|值班长|总部|上一级|二线|三线|后台|值班经理|站长|园长|校长|老板|掌柜)';

/** The house speaking of itself. */
export const house = '(?:我们|本[店馆院司社行所站园校]|本(?:公司|中心|单位|机构|酒店|医院|集团)|我[司馆店院行社]|咱们?)';

/** How one asks for a way of doing. */
export const how = '(?:怎么|怎样|如何|该怎么|该如何|要怎么)';

/** Anything within a clause, up to four, eight, twelve characters. */
export const four = '[^，。；、]{0,4}';
export const eight = '[^，。；]{0,8}';
export const twelve = '[^，。；]{0,12}';
