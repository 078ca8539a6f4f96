package org.guanai.registry.equality.treatment;

/// The six fields in which migrant children are treated like local ones (3.1.2d).
public enum Field {
    /// 收费
    FEES,
    /// 评优奖励
    AWARDS,
    /// 入队入团
    YOUTH_ORGANISATIONS,
    /// 升学考试
    EXAMS,
    /// 困难补助
    HARDSHIP_AID,
    /// 课外活动
    ACTIVITIES
}
