package org.guanai.registry.correction;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// That a record was taken back (撤回): its row stays and counts nowhere.
///
/// @param withdrawnBy audit name of whoever took it back
@Embeddable
public record Withdrawn(Instant withdrawnAt, String withdrawnBy, String withdrawnWhy) {}
