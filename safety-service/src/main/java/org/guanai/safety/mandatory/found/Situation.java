package org.guanai.safety.mandatory.found;

/// The nine situations (强制报告九类情形) of the opinion of nine ministries of May 2020.
public enum Situation {
    PRIVATE_PARTS_HURT("生殖器官或隐私部位遭受或疑似遭受非正常损伤"),
    GIRL_UNDER_14("不满十四周岁的女性遭受或疑似遭受性侵害、怀孕、流产"),
    GIRL_FROM_14("十四周岁以上女性遭受或疑似遭受性侵害所致怀孕、流产"),
    MANY_INJURIES("身体存在多处损伤、严重营养不良、意识不清，存在或疑似存在受到家庭暴力、欺凌、虐待、殴打或者被人麻醉等情形"),
    DISABLED_OR_DEAD("因自杀、自残、工伤、中毒、被人麻醉、殴打等非正常原因导致伤残、死亡"),
    ABANDONED("被遗弃或长期处于无人照料状态"),
    MISSING_OR_TRAFFICKED("来源不明、失踪或者被拐卖、收买"),
    BEGGING("被组织乞讨"),
    OTHER_HARM("其他严重侵害身心健康或者面临不法侵害危险的情形");

    private final String word;

    Situation(String word) {
        this.word = word;
    }

    /// As it stands in the form.
    public String word() {
        return word;
    }

    /// 1 to 9, as the opinion counts them.
    public int number() {
        return ordinal() + 1;
    }
}
