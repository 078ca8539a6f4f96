package org.guanai.mentoring.conduct.note;

/// What a guidance was about.
public enum ConductTopic {
    /// 文明礼仪
    MANNERS,
    /// 诚信
    HONESTY,
    /// 守纪
    DISCIPLINE,
    /// 友爱互助
    KINDNESS,
    /// 劳动节俭
    DILIGENCE,
    /// 爱国
    PATRIOTISM,
    /// 其他
    OTHER
}
