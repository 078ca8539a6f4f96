package org.guanai.mentoring.team.vetting;

/// What the police record check (违法犯罪记录查询) found.
public enum RecordCheck {
    CLEAR,
    FOUND,
    /// Not certain that it is this person: not passed until it is checked again.
    UNCLEAR
}
