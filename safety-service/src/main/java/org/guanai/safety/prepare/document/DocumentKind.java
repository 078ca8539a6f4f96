package org.guanai.safety.prepare.document;

/// An emergency plan of a scenario, or a rule of the school.
public enum DocumentKind {
    PLAN,
    RULE
}
