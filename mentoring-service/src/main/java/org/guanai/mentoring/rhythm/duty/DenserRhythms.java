package org.guanai.mentoring.rhythm.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.standing.Denser;

/// Where denser rhythms are found; implemented by `rhythm/denser`.
public interface DenserRhythms {
    /// By subject.
    Map<UUID, List<Denser>> of(Set<UUID> subjects);

    /// Those of which some duty may have one and that are not marked so yet.
    Set<UUID> concerned(Set<UUID> subjects);
}
