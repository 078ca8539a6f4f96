package org.guanai.mentoring.rule;

import java.time.LocalDate;
import org.guanai.mentoring.sql.Row;

/// A rule as it is told to clients.
///
/// @param org path of the county whose own rule it is; `*` is the rule of the house
/// @param basis the document or reason behind it
/// @param certainty certain, likely, local (a county may override it) or design
public record RuleView(
        String org,
        String code,
        int value,
        String unit,
        String clause,
        String basis,
        String certainty,
        int version,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {
    static RuleView of(Row row) {
        return new RuleView(
                row.text("org"),
                row.text("code"),
                row.number("value"),
                row.text("unit"),
                row.text("clause"),
                row.text("basis"),
                row.text("certainty"),
                row.number("version"),
                row.date("effective_from"),
                row.date("effective_to"));
    }
}
