package org.guanai.mentoring.team.vetting;

/// What the police record check (违法犯罪记录查询) found.
public enum RecordCheck {
    CLEAR,
    FOUND
}
