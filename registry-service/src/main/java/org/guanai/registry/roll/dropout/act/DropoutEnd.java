package org.guanai.registry.roll.dropout.act;

/// How a child is missing no more.
public enum DropoutEnd {
    /// 复学: it is watched whether the child stays.
    BACK_AT_SCHOOL(true),
    /// 转入中等职业教育.
    VOCATIONAL_SCHOOL(true),
    /// 送教上门.
    HOME_TEACHING(false),
    /// 外地就读, with proof.
    ENROLLED_ELSEWHERE(false),
    /// 出国.
    LEFT_COUNTRY(false),
    /// 死亡.
    DIED(false);

    private final boolean watched;

    DropoutEnd(boolean watched) {
        this.watched = watched;
    }

    /// Whether it is checked after 30 and 90 days that the child is still there.
    public boolean isWatched() {
        return watched;
    }
}
