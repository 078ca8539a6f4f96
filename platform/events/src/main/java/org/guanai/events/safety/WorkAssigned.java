package org.guanai.events.safety;

import java.time.LocalDate;
import java.util.UUID;

/// Work of safety was given to a member of staff, or its day was moved (3.1.5c, 3.1.5e, 3.1.5g):
/// they are told. Key: the work.
///
/// @param work INCIDENT_ACTION, HAZARD or RESPONSIBILITY_LETTER
/// @param id of the action, hazard or letter
/// @param org path of the school
/// @param ownerId staff who does it
public record WorkAssigned(String work, UUID id, String org, UUID ownerId, LocalDate dueOn) {}
