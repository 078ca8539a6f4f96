package org.guanai.aid.statistics;

/// What is counted by.
public enum Dimension {
    KIND("a.hardship_kind"),
    TIER("coalesce(a.tier, '')"),
    STAGE("a.stage"),
    SCHOOL("a.school_code"),
    SEX("coalesce(s.sex, '0')"),
    PROGRAMME("p.code");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
