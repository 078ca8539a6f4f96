package org.guanai.registry.roll.absence.step;

/// What an unexplained absence asks for, in this order.
public enum AbsenceStepKind {
    /// 电话联系.
    CALL,
    /// 家访.
    HOME_VISIT,
    /// 会同村(社区)走访.
    JOINT_VISIT,
    /// 书面报告.
    WRITTEN_REPORT
}
