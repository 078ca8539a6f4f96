package org.guanai.aid.recognition.order;

/// How a school checks what a family says (认定方式). Pupils telling their misery in public, comparing
/// it or taking turns are none: the county's text forbids them.
public enum CheckingWay {
    PAPERS("查阅材料"),
    HOME_VISIT("家访"),
    TALK("个别访谈"),
    DATA("大数据比对"),
    LETTER("信函索证"),
    SCORING("量化评分"),
    DEMOCRATIC_REVIEW("民主评议");

    private final String word;

    CheckingWay(String word) {
        this.word = word;
    }

    /// As a form says it.
    public String word() {
        return word;
    }
}
