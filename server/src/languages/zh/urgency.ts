import type { LanguagePack } from '../types.ts';

/** What must be dealt with at once (fire and the like, what happens to a body, attacks), and the words for "at once". */
export const urgency: LanguagePack['urgency'] = {
  dangers: [
    '火灾|起火|着火|失火|烟雾|冒烟|燃气泄漏|煤气泄漏|漏气|漏电|触电|爆炸|疏散|洪水|被淹|地震|漏油',
    '晕倒|昏倒|昏迷|晕厥|休克|抽搐|心脏骤停|呛水|溺水|噎住|窒息|出血|受伤|伤者|摔倒|跌倒|突发疾病|突发疾患|急救|过敏|中暑|烫伤|走失儿童|儿童走失|突发不适',
    '打架|斗殴|持刀|抢劫|暴力|袭击|骚扰(?!电话|短信)|非礼(?!貌)|闯入|可疑(?:物品|包裹|行李)|炸弹',
  ],
  atOnce: ['立即|马上|立刻|即刻|当即|立马|立时|即时'],
};
