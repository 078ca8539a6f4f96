package org.guanai.safety.responsibility.duty;

/// What somebody does in the emergency team (应急小组).
public enum TeamRole {
    COMMANDER("总指挥"),
    EVACUATION("疏散"),
    RESCUE("抢险"),
    FIRST_AID("救护"),
    COMMUNICATION("通讯"),
    SECURITY("保卫"),
    LOGISTICS("后勤");

    private final String word;

    TeamRole(String word) {
        this.word = word;
    }

    /// As it stands in lists.
    public String word() {
        return word;
    }
}
