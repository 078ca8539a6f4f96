package org.guanai.registry.roll.dropout.act;

/// Why a child is missing from school (辍学原因).
public enum DropoutCause {
    /// 厌学.
    WEARY_OF_SCHOOL("厌学"),
    /// 务工.
    WORK("务工"),
    /// 早婚早孕.
    EARLY_MARRIAGE("早婚早孕"),
    /// 家庭经济困难.
    POVERTY("经济困难"),
    /// 家庭变故.
    FAMILY_CHANGE("家庭变故"),
    /// 疾病.
    ILLNESS("疾病"),
    /// 残疾.
    DISABILITY("残疾"),
    /// 涉案.
    LAW_CASE("涉案"),
    /// 失联.
    LOST_CONTACT("失联"),
    /// 其他.
    OTHER("其他");

    private final String word;

    DropoutCause(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
