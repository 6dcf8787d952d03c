package io.goalbook.ingest.corpus;

import java.util.List;

/**
 * A benefit for which counties set a standard.
 *
 * @param project the usual name of its project
 * @param quantity the usual name of its quantity indicator
 * @param standard the usual name of its standard
 * @param unit of its quantity: 人, 户
 * @param per behind 元/ in its standard: 人, 户, 人·月
 * @param payments how often the standard is paid in a year
 * @param low the lowest plausible standard in yuan
 * @param step from one plausible standard to the next, in yuan
 */
record Benefit(
    String project,
    String quantity,
    String standard,
    String unit,
    String per,
    int payments,
    int low,
    int step) {

  /** The benefits of the corpus, in a fixed order. */
  static final List<Benefit> ALL =
      List.of(
          new Benefit("残疾儿童康复救助", "接受康复救助残疾儿童人数", "残疾儿童康复补助标准", "人", "人", 1, 8_000, 2_000),
          new Benefit("残疾人托养服务", "托养残疾人人数", "残疾人托养服务补贴标准", "人", "人", 1, 1_000, 250),
          new Benefit("残疾人机动轮椅车燃油补贴", "享受燃油补贴残疾人人数", "燃油补贴标准", "人", "人·年", 1, 200, 20),
          new Benefit("残疾人家庭无障碍改造", "无障碍改造户数", "家庭无障碍改造补助标准", "户", "户", 1, 3_000, 500),
          new Benefit("残疾人职业技能培训", "参加职业技能培训人数", "职业培训补贴人均标准", "人", "人", 1, 1_000, 200),
          new Benefit("残疾人基本康复服务", "得到基本康复服务残疾人人数", "残疾人基本康复补贴标准", "人", "人", 1, 300, 100),
          new Benefit("重度残疾人护理补贴", "享受护理补贴人数", "重度残疾人护理补贴标准", "人", "人·月", 12, 60, 10),
          new Benefit("高龄老人津贴", "享受高龄津贴人数", "高龄津贴发放标准", "人", "人·月", 12, 50, 10));
}
