package org.guanai.registry.child.student;

import java.util.UUID;

/// What the special groups of a student are decided by was corrected. Within the service, and in
/// the current transaction.
public record FactsChanged(UUID student) {}
