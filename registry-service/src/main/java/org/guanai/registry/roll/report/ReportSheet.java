package org.guanai.registry.roll.report;

/// A report as it is printed.
///
/// @param place name of the school, or of the county
public record ReportSheet(String place, DropoutReportView report) {
    public String rhythm() {
        return report.rhythm().word();
    }

    public Figures figures() {
        return report.figures();
    }
}
