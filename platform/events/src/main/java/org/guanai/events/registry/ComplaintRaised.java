package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody complained about unequal treatment (3.1.2d). Key: the complaint.
///
/// @param org path of the school
public record ComplaintRaised(UUID complaintId, String org, LocalDate answerBy) {}
