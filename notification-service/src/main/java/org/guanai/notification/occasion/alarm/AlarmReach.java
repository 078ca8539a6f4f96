package org.guanai.notification.occasion.alarm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/// From which severity of an incident the officers of the county are alarmed, too. Rule
/// `incident-alarm`.
///
/// @param countyFrom 1 minor (一般) to 4 gravest (特别重大)
record AlarmReach(@NotNull @Min(1) @Max(4) Integer countyFrom) {}
