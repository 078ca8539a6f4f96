package org.guanai.files.export;

/// State of an export: WAITING (for an approval) → ACCEPTED or REFUSED; ACCEPTED → DONE or FAILED;
/// DONE → EXPIRED.
public enum ExportState {
    WAITING,
    ACCEPTED,
    REFUSED,
    DONE,
    FAILED,
    EXPIRED
}
