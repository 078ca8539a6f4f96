package org.guanai.registry.child.mentor;

/// What a mentor reaches a family for.
public enum ReachPurpose {
    /// 家访 (3.1.3j, 3.1.4f-3)
    HOME_VISIT,
    /// 与父母、托管人联系 (3.1.4f-2)
    LIAISON,
    /// 向监护人反馈 (3.1.3k)
    FEEDBACK,
    /// 突发情况
    URGENT
}
