package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A student left a special group (2.3). Key: the student.
public record GroupLeft(
        UUID studentId, String org, SpecialGroup group, String ruleVersion, LocalDate on) {}
