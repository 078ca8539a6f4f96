package org.guanai.events.safety;

import java.util.UUID;

/// A major hazard (重大隐患) was found at a school: the county is told at once (3.1.5c). Key: the
/// hazard.
///
/// @param org path of the school
public record MajorHazardFound(UUID hazardId, String org) {}
