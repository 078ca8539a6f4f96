package org.guanai.registry.child.access;

/// Where a request for a child's file stands.
public enum AccessState {
    /// 待审批
    ASKED,
    /// 已批准: the file is open to whoever asked, until its day has passed.
    GRANTED,
    /// 未批准
    REFUSED,
    /// 已结束: its time has passed, or it was ended before.
    ENDED
}
