package org.guanai.safety.report;

/// Stages of reporting on an incident: 首报, 续报, 终报.
public enum Stage {
    FIRST,
    CONTINUED,
    FINAL
}
