package org.guanai.safety.boarding.condition;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// An inspection of the five conditions in a list.
public record ConditionInspectionSummary(UUID id, OrgPath org, LocalDate inspectedOn, int total) {}
