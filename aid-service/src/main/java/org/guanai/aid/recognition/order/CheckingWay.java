package org.guanai.aid.recognition.order;

/// How a school checks what a family says (认定方式). Pupils telling their misery in public, comparing
/// it or taking turns are none: the county's text forbids them.
public enum CheckingWay {
    /// 查阅材料
    PAPERS,
    /// 家访
    HOME_VISIT,
    /// 个别访谈
    TALK,
    /// 大数据比对
    DATA,
    /// 信函索证
    LETTER,
    /// 量化评分
    SCORING,
    /// 民主评议
    DEMOCRATIC_REVIEW
}
