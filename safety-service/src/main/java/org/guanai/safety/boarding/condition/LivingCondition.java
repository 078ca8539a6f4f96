package org.guanai.safety.boarding.condition;

/// One of the five living conditions: these, and no others.
public enum LivingCondition {
    MEALS("可口饭菜"),
    WATER("干净开水"),
    CLASSROOM("安全教室"),
    DESKS("规范桌凳"),
    BEDS("舒适床铺");

    private final String word;

    LivingCondition(String word) {
        this.word = word;
    }

    /// As the Measures call it.
    public String word() {
        return word;
    }
}
