package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A student joined a special group (2.3). Key: the student.
public record GroupJoined(
        UUID studentId, String org, SpecialGroup group, String ruleVersion, LocalDate on) {}
