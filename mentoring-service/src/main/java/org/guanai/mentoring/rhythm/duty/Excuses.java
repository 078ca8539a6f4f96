package org.guanai.mentoring.rhythm.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.standing.Excuse;

/// Where excuses are found; implemented by `rhythm/excuse`.
public interface Excuses {
    /// By subject.
    Map<UUID, List<Excuse>> of(Set<UUID> subjects);
}
