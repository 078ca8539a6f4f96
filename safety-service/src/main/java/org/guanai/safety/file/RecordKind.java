package org.guanai.safety.file;

/// What files can belong to.
public enum RecordKind {
    INCIDENT,
    MANDATORY_REPORT,
    BULLYING,
    CONDITION,
    HAZARD,
    SURROUNDINGS,
    DOCUMENT,
    DRILL,
    LETTER
}
