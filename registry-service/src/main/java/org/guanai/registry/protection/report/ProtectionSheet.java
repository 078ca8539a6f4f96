package org.guanai.registry.protection.report;

/// A report as it is printed.
///
/// @param place name of the county
public record ProtectionSheet(String place, ProtectionReportView report) {
    public ProtectionFigures figures() {
        return report.figures();
    }
}
