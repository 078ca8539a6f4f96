package org.guanai.safety.mandatory.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.mandatory.found.MandatoryFacts;
import org.guanai.safety.mandatory.found.Situation;
import org.guanai.safety.mandatory.told.ChannelView;

/// A mandatory report (强制报告). Who reported it is sealed.
///
/// @param number by which it is known outside
/// @param studentId absent for a child who is not known
/// @param situations of the nine
/// @param words what was found; absent for whoever neither leads the case nor reported it
/// @param guardianNotice HELD when a guardian is suspected: no guardian is told; else OPEN
/// @param mine reported by the caller
/// @param danger now: 0 none to 3 acute
/// @param channels which authorities must be told, and which were
public record MandatoryView(
        UUID id,
        String number,
        OrgPath org,
        @Nullable UUID studentId,
        Set<Situation> situations,
        LocalDate foundOn,
        int danger,
        @Nullable MandatoryFacts words,
        GuardianNotice guardianNotice,
        boolean mine,
        Instant reportedAt,
        MandatoryState state,
        List<ChannelView> channels,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        long version) {

    /// Whether guardians may be told.
    public enum GuardianNotice {
        HELD,
        OPEN
    }
}
