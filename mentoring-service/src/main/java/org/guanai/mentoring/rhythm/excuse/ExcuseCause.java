package org.guanai.mentoring.rhythm.excuse;

/// Why duties rest, from the list by which helpers are appraised (3.1.1g).
public enum ExcuseCause {
    /// 学生病假
    CHILD_ILL,
    /// 学生离校、外出
    CHILD_AWAY,
    /// 帮扶人病假
    HELPER_ILL,
    /// 帮扶人请假、公差
    HELPER_AWAY,
    /// 停课、灾害天气
    SCHOOL_CLOSED,
    OTHER
}
