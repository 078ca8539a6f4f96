package org.guanai.registry.people.leading;

/// What somebody is in a leading group.
public enum GroupDuty {
    /// 组长
    CHAIR,
    /// 副组长
    VICE_CHAIR,
    /// 办公室主任
    OFFICE_HEAD,
    /// 成员
    MEMBER
}
