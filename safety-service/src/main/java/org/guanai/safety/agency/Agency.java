package org.guanai.safety.agency;

/// An authority (部门) that acts on what a school tells it.
public enum Agency {
    POLICE("公安"),
    TRAFFIC_POLICE("交警"),
    EDUCATION("教育"),
    CIVIL_AFFAIRS("民政"),
    PROSECUTOR("检察院"),
    HEALTH("卫生健康"),
    FIRE("消防"),
    MARKET("市场监管"),
    URBAN_MANAGEMENT("城管"),
    CULTURE("文化旅游"),
    TOBACCO("烟草"),
    HOUSING("住建"),
    WATER("水利"),
    CIVILITY("文明办"),
    WOMENS_FEDERATION("妇联"),
    OTHER("其他");

    private final String word;

    Agency(String word) {
        this.word = word;
    }

    /// As it stands in forms.
    public String word() {
        return word;
    }
}
