/** Words that Chinese headings share, as sources of patterns. */

/**
 * Matches the empty text. Behind a long list it keeps the index of phrases from listing every way in which the pattern
 * may go on: the beginnings of the list's own words are enough.
 */
const enough = '[^。]{0}';

const oneOf = (...lists: readonly string[]) => `(?:${lists.join('|')})${enough}`;

/** Those who are served. A longer word that ends in one of these need not stand here. */
export const customer = oneOf(
  '客户|顾客|用户|来宾|宾客|客人|患者|病人|病友|业主|会员|读者|社员|居民|村民|住户|住客|乘客|旅客|家长|学员|储户|投保人|参保人|观众|游客|市民|群众|食客|买家|消费者',
  '租户|租客|承租人|服务对象|街坊|办事人|寄件人|收件人|收货人|下单人|委托人|乘车人|申请人|捐赠人|受益人|投稿人|使用人|当事人|纳税人|企业主|商户|商家|宠主|主人|车主|货主',
  '房客|主顾|客官|听众|受众|学生|玩家|球迷|考生|农户|[水电气]户|孩子|小朋友|同学|校友|师生|粉丝|邻居|订户|来客|雇主|[常新老香访]客|客群|摊主|宾朋|主家|信众|选手|家庭',
  '老人家?|长者|长辈|老年人|老先生|老太太|大爷|大妈|家属|产妇|新娘|宝妈|展商|作者|民众|公众|乡亲|父老|乡邻|四邻|邻里|合作方|委托方|[书团病车]友',
  '[茶骑泳营书球车酒食乘旅游散团牌票影戏][客友迷]|(?:来访|健身|参观|旅行|住院|就诊|求助|受检|乘坐|使用|消费|借阅|入住|求医|求诊|求租|就医|购买|订阅|办事)者',
  '(?:参赛|观展|游玩|租赁|受助|求职|报名|收听|受访|护理|陪诊|开发|贡献|来稿)者|(?:来电|来访|进店|上门|办事|住店|购物|就餐|到店|求助|住进来|走进来|常来)的人|来者',
);

/** Those who serve. */
export const staff = oneOf(
  '员工|店员|志愿者|同事|司机|护士|前台|团队|导购|伙伴|柜员|馆员|服务员|职工|快递员|教练|店里人|坐席|座席|客服|医护|护工|护理员|领队|导游|驾驶员|乘务员|师傅|技师|维修工',
  '收银员|讲解员|管家|保安|班组|每个人|每位同事|自己人|医生|大夫|骑手|老师|教师|大伙|柜台|服务台|厨师|护长|讲师|辅导员|网格员|调解员|接线员|话务员|社工',
  '(?:客服|窗口|柜面|一线|服务|工作|接待|医务|医护|导诊|营业|后勤|配送|安装|维修|值班|管理|全体|从业)人员',
);

/** The document itself. */
export const text = oneOf(
  '文件|制度|办法|章程|手册|程序|规定|政策|公约|承诺书?|指南|守则|规范|须知|细则|规程|宪章|文档|文本|约定|指引|打法|宝典|小?册子|本子|条例|准则|规章',
);

/** Whose superior is called. */
export const superior = oneOf(
  '上级|主管|经理|店长|领导|负责人|院长|馆长|组长|班长|值班长|总部|上一级|[二三]线|后台|站长|园长|校长|老板|掌柜|店主|馆主|行长|处长|科长|主任|所长|队长|厂长|护士长',
  '技术部?|研发|专家|督导|管理层|负责同志|合伙人|主理人|工程师|专员|法务部?|质控部?|客服中心|校务处',
);

/** The house speaking of itself. */
export const house = '(?:我们|本[店馆院司社行所站园校]|本(?:公司|中心|单位|机构|酒店|医院|集团)|我[司馆店院行社]|咱们?)';

/** How one asks for a way of doing. */
export const how = '(?:怎么|怎样|如何|该怎么|该如何|要怎么)';

/** Anything within a clause, up to eight, twelve characters. */
export const eight = '[^，。；]{0,8}';
export const twelve = '[^，。；]{0,12}';

/** A pattern of its own for all that may follow one list of words: `after(customer, 'A|B', 'C')`. */
export const after = (words: string, ...endings: readonly string[]): string => `${words}(?:${endings.join('|')})`;

/** The beginning and the end of a heading, or of a half of it. */
export const from = '(?<![一-龥])';
export const to = '(?=$)';

/** What happens to goods that are not looked after. */
export const spoilt = '(?:磕|碰|摔|坏|丢|脏|破|洒|漏|刮|压|碎|断|湿|掉|撞|打碎|打坏|弄坏|弄丢|磕碰|划|刮花|变形)';
