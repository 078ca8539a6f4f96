package org.guanai.mentoring.match.gap;

/// What an entitled child lacks (2.4).
public enum Lack {
    /// A left-behind child without a teacher (3.1.3f).
    TEACHER,
    /// Nobody looks after the child.
    HELPER,
    /// No support plan for this term.
    PLAN
}
