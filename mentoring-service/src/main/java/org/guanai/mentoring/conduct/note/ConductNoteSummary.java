package org.guanai.mentoring.conduct.note;

import java.time.LocalDate;
import java.util.UUID;

/// A guidance, without its words.
public record ConductNoteSummary(
        UUID id,
        UUID studentId,
        UUID helperId,
        LocalDate heldOn,
        ConductTopic topic,
        long version) {}
