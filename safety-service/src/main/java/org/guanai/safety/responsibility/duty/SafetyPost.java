package org.guanai.safety.responsibility.duty;

/// A post with duties of safety (安全岗位).
public enum SafetyPost {
    PRINCIPAL("校长"),
    SAFETY_VICE_PRINCIPAL("分管副校长"),
    SAFETY_DIRECTOR("安全主任"),
    LEGAL_VICE_PRINCIPAL("法治副校长"),
    GUARD("门卫保安"),
    CANTEEN("食堂"),
    DORMITORY("宿管"),
    SCHOOL_DOCTOR("校医"),
    LABORATORY("实验室"),
    FIRE_CONTROL("消防控制"),
    SCHOOL_BUS("校车"),
    GRADE_HEAD("年级"),
    CLASS_TEACHER("班主任"),
    LEADER_ON_DUTY("值班领导"),
    ROAD_POST("护学岗");

    private final String word;

    SafetyPost(String word) {
        this.word = word;
    }

    /// As it stands in lists.
    public String word() {
        return word;
    }
}
