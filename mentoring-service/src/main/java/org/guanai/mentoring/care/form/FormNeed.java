package org.guanai.mentoring.care.form;

/// What a helper saw that a child or its family needs.
public enum FormNeed {
    /// Help with money: the school is told, and applies (3.1.3h).
    AID,
    HEALTH,
    TUTORING,
    SAFETY
}
