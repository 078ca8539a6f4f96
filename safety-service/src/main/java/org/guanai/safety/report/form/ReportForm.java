package org.guanai.safety.report.form;

/// A report to the authorities as it is printed.
///
/// @param title 突发事件信息报送表(初次报告)
/// @param severity 一般 … 特别重大
public record ReportForm(
        String school,
        String title,
        String number,
        String category,
        String severity,
        String occurredAt,
        String where,
        int dead,
        int injured,
        int students,
        String course,
        String text,
        String to,
        String way,
        String receivedBy,
        String receipt,
        String at,
        String firstAt) {}
