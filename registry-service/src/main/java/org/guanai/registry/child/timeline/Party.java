package org.guanai.registry.child.timeline;

/// Who of the three parties acted (三方合力, 2.1).
public enum Party {
    /// 学校
    SCHOOL,
    /// 家庭
    FAMILY,
    /// 社会
    SOCIETY
}
