package org.guanai.mentoring.team.training;

/// What a training was about; the first four are for helpers, the last four for boarding staff.
public enum TrainingTopic {
    /// 儿童保护与强制报告
    CHILD_PROTECTION(false),
    /// 边界与隐私
    BOUNDARIES(false),
    /// 谈话方法
    TALKING(false),
    /// 安全急救
    FIRST_AID(false),
    /// 心理
    PSYCHOLOGY(true),
    /// 护理
    NURSING(true),
    /// 营养配餐
    NUTRITION(true),
    /// 行为养成
    HABITS(true);

    private final boolean boarding;

    TrainingTopic(boolean boarding) {
        this.boarding = boarding;
    }

    boolean isForBoarding() {
        return boarding;
    }
}
