package org.guanai.registry.network.liaison;

/// How a department was contacted.
public enum LiaisonManner {
    MEETING,
    VISIT,
    PHONE,
    LETTER,
    /// 联合行动
    JOINT_ACTION
}
