package org.guanai.mentoring.care.tutoring;

/// How many were tutored together.
public enum TutoringForm {
    /// 个别
    SINGLE,
    /// 小组
    GROUP
}
