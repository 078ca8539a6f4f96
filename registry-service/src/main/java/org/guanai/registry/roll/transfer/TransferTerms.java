package org.guanai.registry.roll.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How a county transfers children.
///
/// @param days working days that each side has
/// @param byCounty whether the county decides after the releasing school
/// @param graduatingYear whether the last year of a stage may transfer
record TransferTerms(@Min(1) @Max(30) int days, boolean byCounty, boolean graduatingYear) {}
