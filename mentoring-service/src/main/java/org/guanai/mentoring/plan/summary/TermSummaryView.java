package org.guanai.mentoring.plan.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanai.mentoring.plan.document.DocumentView;

/// A summary or an essay with its text.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermSummaryView(@JsonUnwrapped DocumentView document, SummaryText summary) {}
