package org.guanai.events.mentoring.team;

import java.time.LocalDate;
import java.util.UUID;

/// The record check of a helper from outside ends soon (3.1.4a); afterwards they are suspended.
/// Key: the helper.
///
/// @param until last day on which it holds
public record VettingExpiring(UUID helperId, String org, LocalDate until) {}
