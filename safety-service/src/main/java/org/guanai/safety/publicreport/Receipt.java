package org.guanai.safety.publicreport;

import java.time.LocalDate;

/// The receipt of a public report.
///
/// @param receipt number by which anybody who has it sees how the report stands; keep it
public record Receipt(String receipt, PublicReportState state, LocalDate receivedOn) {}
