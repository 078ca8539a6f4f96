package org.guanai.safety.prevent.hazard;

/// What a hazard is of (隐患类别).
public enum HazardKind {
    BUILDING("校舍"),
    FIRE("消防"),
    ELECTRICITY("用电"),
    SPORTS("体育器材"),
    CANTEEN("食堂"),
    DORMITORY("宿舍"),
    LABORATORY("实验室"),
    TRAFFIC("交通"),
    GATE("门卫"),
    PSYCHOLOGY("心理"),
    EMERGENCY("应急"),
    OTHER("其他");

    private final String word;

    HazardKind(String word) {
        this.word = word;
    }

    /// As it stands in the ledger.
    public String word() {
        return word;
    }
}
