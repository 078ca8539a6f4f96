package org.guanai.registry.roll.dropout;

import java.time.LocalDate;

/// What was done to bring a child back, counted.
///
/// @param persuasions visits and calls (劝返次数)
/// @param newest day of the newest, null without any
/// @param orderedUntil last day of the newest order to return, null without any
public record StepTally(int persuasions, LocalDate newest, LocalDate orderedUntil) {}
