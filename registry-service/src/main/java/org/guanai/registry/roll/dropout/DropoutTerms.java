package org.guanai.registry.roll.dropout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How often a family is seen until its child is back.
///
/// @param firstWithin days until the first persuasion
/// @param every days from one to the next
record DropoutTerms(@Min(1) @Max(30) int firstWithin, @Min(1) @Max(92) int every) {}
