package org.guanai.mentoring.plan.summary;

import java.util.List;

/// A summary or an essay as it is printed.
///
/// @param school its name
/// @param title 学期总结 or 教育心得
/// @param student the child's name
/// @param lines of its text, without empty ones
public record SummarySheet(
        String school, String title, String student, TermSummaryView view, List<String> lines) {
    static SummarySheet of(String school, TermSummaryView view) {
        var title =
                switch (view.summary().kind()) {
                    case SUMMARY -> "学期总结";
                    case ESSAY -> "教育心得";
                };
        var name = view.document().studentName();
        var lines = view.summary().text().lines().filter(line -> !line.isBlank()).toList();
        return new SummarySheet(school, title, name == null ? "" : name, view, lines);
    }
}
