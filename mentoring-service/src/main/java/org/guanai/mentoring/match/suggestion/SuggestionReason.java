package org.guanai.mentoring.match.suggestion;

/// What speaks for a helper, or against.
public enum SuggestionReason {
    /// 曾结对帮扶该生
    KNEW_THE_CHILD,
    /// 任教该生所在班级
    TEACHES_THE_CLASS,
    /// 结对人数最少
    FEWEST_CHILDREN,
    /// 结对人数未满 (rule `teacher-load`)
    HAS_ROOM,
    /// 结对人数已满
    IS_FULL,
    /// 请假在外
    IS_AWAY
}
