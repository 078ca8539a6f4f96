package org.guanai.safety.prepare.scenario;

/// What a school prepares for: one plan for each, and drills.
public enum EmergencyScenario {
    EARTHQUAKE("地震"),
    FIRE("火灾"),
    VIOLENCE("防暴"),
    CRUSH("踩踏"),
    FOOD_POISONING("食物中毒"),
    EPIDEMIC("传染病"),
    DROWNING("溺水"),
    SCHOOL_BUS("校车"),
    EXTREME_WEATHER("极端天气"),
    MISSING_CHILD("学生走失"),
    SELF_HARM("学生自伤"),
    OTHER("其他");

    private final String word;

    EmergencyScenario(String word) {
        this.word = word;
    }

    /// As it stands in plans.
    public String word() {
        return word;
    }
}
