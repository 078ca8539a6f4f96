package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.UUID;

/// What the special groups of a student are decided by was corrected. Within the service, and in
/// the current transaction.
///
/// @param since day since when it was wrong
public record FactsChanged(UUID student, LocalDate since) {}
