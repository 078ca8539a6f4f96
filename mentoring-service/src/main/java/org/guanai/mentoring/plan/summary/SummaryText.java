package org.guanai.mentoring.plan.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanai.mentoring.plan.document.DocumentKind;

/// What a summary or an essay says (总结、教育心得, 3.1.4f-5).
///
/// @param kind SUMMARY or ESSAY
/// @param text at least as long as the rule `term-summary` says
/// @param aims what became of the aims of the plan, in their order; none without a plan
/// @param change how the child has changed
/// @param problems what is unsolved
/// @param proposals for the next term
public record SummaryText(
        @NotNull Kind kind,
        @NotBlank @Size(max = 10_000) String text,
        @Size(max = 5) List<@NotNull @Size(max = 500) String> aims,
        @Size(max = 2_000) String change,
        @Size(max = 2_000) String problems,
        @Size(max = 2_000) String proposals) {
    public SummaryText {
        aims = aims == null ? List.of() : aims;
    }

    DocumentKind document() {
        return kind == Kind.ESSAY ? DocumentKind.ESSAY : DocumentKind.SUMMARY;
    }

    /// Either satisfies the duty.
    public enum Kind {
        SUMMARY,
        ESSAY
    }
}
