package org.guanai.registry.roll.ledger;

/// Where a child of school age is (就读情况).
public enum LedgerStanding {
    /// Not looked at yet.
    UNVERIFIED("待核实"),
    /// On the roll of a school of the county: only the comparison says so.
    ENROLLED("在校"),
    /// 外地就读, with proof.
    ENROLLED_ELSEWHERE("外地就读"),
    /// 残疾送教.
    HOME_TEACHING("送教上门"),
    /// 延缓入学, with proof.
    DEFERRED("延缓入学"),
    /// 出国.
    ABROAD("出国"),
    /// 失踪.
    LOST("失踪"),
    /// 死亡.
    DIED("死亡"),
    /// Through the nine years.
    GRADUATED("已完成义务教育"),
    /// 未入学, or gone from school.
    NOT_ENROLLED("未入学");

    private final String word;

    LedgerStanding(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    boolean isMissing() {
        return this == NOT_ENROLLED || this == LOST;
    }

    boolean needsProof() {
        return this == ENROLLED_ELSEWHERE || this == DEFERRED || this == ABROAD || this == DIED;
    }
}
