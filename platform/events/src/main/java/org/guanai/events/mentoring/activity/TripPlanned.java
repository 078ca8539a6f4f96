package org.guanai.events.mentoring.activity;

import java.time.LocalDate;
import java.util.UUID;

/// Children of a school leave it for an activity (3.1.6h); their guardians are told, one event per
/// child. Key: the student.
public record TripPlanned(UUID activityId, UUID studentId, String org, LocalDate on) {}
