package org.guanai.safety.bullying.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/// How long an enquiry and the county's re-examination take, and how large the committee is. Rule
/// `bullying`.
///
/// @param enquiryDays from the opening of the enquiry to its finding
/// @param appealDays from the appeal to the county's answer
/// @param members of the committee, the chair included
/// @param followUpWeeks after the finding, when one looks at how the children are
public record BullyingRule(
        @Min(1) @Max(60) int enquiryDays,
        @Min(1) @Max(90) int appealDays,
        @Min(1) @Max(30) int members,
        @NotEmpty List<@Min(1) @Max(52) Integer> followUpWeeks) {}
