package org.guanai.events.mentoring;

/// What a helper who is not staff does (3.1.4a).
public enum HelperType {
    /// 代理家长
    SURROGATE_PARENT,
    /// 校外辅导员
    EXTERNAL_COUNSELLOR
}
