package org.guanai.mentoring.rhythm.kind;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The recorded deeds of a feature, for counting its duties again. Implemented by a bean of that
/// feature.
public interface DeedSource {
    /// In order of time.
    List<Done> of(Set<UUID> subjects);

    /// @param subject what the duty is about: a pairing
    /// @param kind code of the duty
    record Done(UUID subject, String kind, Deed deed) {}
}
