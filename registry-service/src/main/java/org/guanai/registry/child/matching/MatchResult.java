package org.guanai.registry.child.matching;

/// What comes of a person on a list, or of a child who should be on it (比对结果).
public enum MatchResult {
    /// 证件号一致
    HIT_ID,
    /// 姓名和出生日期一致，证件号不一致或缺失，需人工核对
    HIT_NAME_BIRTH,
    /// 证件号一致而姓名不一致
    CONFLICT,
    /// 名单中的适龄儿童在学籍中未找到
    MISS_IN_SCHOOL,
    /// 学校认定而名单中没有
    MISS_IN_LIST,
    /// 上期名单有、本期没有
    STALE;

    boolean isHit() {
        return this == HIT_ID || this == HIT_NAME_BIRTH || this == CONFLICT;
    }
}
