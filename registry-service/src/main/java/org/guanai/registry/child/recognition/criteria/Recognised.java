package org.guanai.registry.child.recognition.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;

/// What is recognised, checked against the rules of the day.
///
/// @param kind code of the kind of hardship; null for a learning difficulty
/// @param rule the rule and version that it was checked by
public record Recognised(
        SpecialGroup group,
        String kind,
        List<Subject> subjects,
        List<Sign> signs,
        String basis,
        UUID evidence,
        String assessor,
        String rule,
        LocalDate from,
        LocalDate reviewOn) {}
