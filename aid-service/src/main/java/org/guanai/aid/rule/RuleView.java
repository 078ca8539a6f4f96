package org.guanai.aid.rule;

import java.time.LocalDate;
import java.util.Map;

/// A rule as it stood from a day on, with the document that it rests on.
///
/// @param certainty CERTAIN, LIKELY, LOCAL or DESIGN: how sure its source is, and whether a county
///   may differ
public record RuleView(
        String code,
        String version,
        String clause,
        String name,
        String basis,
        String certainty,
        LocalDate effectiveFrom,
        Map<String, Object> content) {}
