package org.guanai.registry.equality.record;

/// The fields of equal treatment that no other service keeps.
public enum TreatmentField {
    /// 收费
    FEES,
    /// 评优奖励
    AWARDS,
    /// 入队入团
    YOUTH_ORGANISATIONS,
    /// 升学考试
    EXAMS,
    /// 课外活动
    ACTIVITIES
}
