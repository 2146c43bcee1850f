/** Words that several lists of Chinese cues share, as sources of patterns. */

/** Those who are served. */
export const served =
  '(?:顾客|客户|客人|旅客|乘客|患者|病人|读者|用户|住户|业主|学员|学生|家长|家属|会员|居民|群众|市民|游客|观众|街坊|主人|老人|长者|孩子|宝宝|新人|产妇|宾客|食客|车主|货主|商户|农户|租客|房客|住客|买家|宠物|猫狗|猫|狗|毛孩子|来电者|来访者|投诉人|大家|人人|您)';
