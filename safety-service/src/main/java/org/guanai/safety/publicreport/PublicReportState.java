package org.guanai.safety.publicreport;

/// A public report is received, then followed up or dismissed by the county. No step after the
/// first has an event: no other service acts on it.
public enum PublicReportState {
    RECEIVED,
    FOLLOWED,
    DISMISSED
}
