package org.guanai.registry.child.enrolment;

import org.guanai.events.registry.StudentSnapshot.Status;

/// How a stay at a school ended. Neither giving up school (退学) nor expulsion (开除) is lawful in
/// compulsory education, so neither is here.
public enum Ending {
    /// 毕业.
    GRADUATED,
    /// 转出.
    TRANSFERRED_OUT,
    /// 出国.
    LEFT_COUNTRY,
    /// 死亡.
    DIED,
    /// 失踪.
    MISSING,
    /// 其他离校.
    OTHER;

    /// What the child is from then on.
    public Status status() {
        return this == GRADUATED ? Status.GRADUATED : Status.LEFT;
    }
}
