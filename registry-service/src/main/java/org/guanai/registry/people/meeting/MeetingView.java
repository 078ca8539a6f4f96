package org.guanai.registry.people.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A meeting of a leading group (领导小组会议).
///
/// @param present ids of staff who were there
/// @param decisions in the order of the minutes: the first is number 1
public record MeetingView(
        UUID id,
        UUID groupId,
        OrgPath org,
        LocalDate on,
        List<UUID> present,
        String topics,
        List<MeetingDecision> decisions,
        String recordedBy,
        @Nullable String withdrawnWhy,
        long version) {

    static MeetingView of(GroupMeeting m) {
        return new MeetingView(
                m.id,
                m.groupId,
                m.org,
                m.heldOn,
                List.of(m.present),
                m.topics,
                m.decisions,
                m.recordedBy,
                m.withdrawn == null ? null : m.withdrawn.withdrawnWhy(),
                m.version);
    }
}
