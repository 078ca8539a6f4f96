package org.guanai.mentoring.plan.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.plan.document.DocumentView;

/// A support plan with its text.
///
/// @param midterm absent until the mid-term check
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportPlanView(
        @JsonUnwrapped DocumentView document, PlanText plan, @Nullable MidtermCheck midterm) {}
