package org.guanai.registry.roll.dropout;

import java.time.LocalDate;

/// Under what a case takes a step.
///
/// @param by audit name of whoever takes it
record CaseStep(DropoutTerms terms, LocalDate today, String by) {}
