package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A school is to work through its class lists for the census of left-behind children (摸底, 3.1.3b).
/// Key: the list.
///
/// @param returnId what the school owes
/// @param by last day
public record CensusListDue(UUID returnId, String org, String term, LocalDate by) {}
