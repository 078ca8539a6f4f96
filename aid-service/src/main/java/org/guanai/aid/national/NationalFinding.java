package org.guanai.aid.national;

/// What was found of a line of a national list (核对结果).
enum NationalFinding {
    FILLED("已填"),
    AGREES("一致"),
    DIFFERS("金额不一致"),
    NOT_GRANTED("平台无此发放"),
    /// Several children of this name, and grade and class do not tell which.
    NAMESAKES("重名，请填年级和班级"),
    /// The line before it had it.
    TWICE("重复"),
    OTHER_TERM("不是本学期"),
    INCOMPLETE("缺少学校标识码或姓名"),
    /// Granted here, and not on the list.
    MISSING("名单缺少");

    private final String word;

    NationalFinding(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
