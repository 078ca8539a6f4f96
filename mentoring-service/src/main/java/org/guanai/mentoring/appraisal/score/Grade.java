package org.guanai.mentoring.appraisal.score;

/// What an appraisal comes to.
public enum Grade {
    /// 优秀
    EXCELLENT,
    /// 良好
    GOOD,
    /// 合格
    PASSED,
    /// 不合格
    FAILED,
    /// Nothing was due.
    NONE
}
