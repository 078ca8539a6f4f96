package org.guanai.aid.programme;

/// Where a programme's money comes from (3.3.2c 多方争取扶持资金).
public enum FundSource {
    STATE,
    LOCAL,
    SOCIAL,
    SCHOOL
}
