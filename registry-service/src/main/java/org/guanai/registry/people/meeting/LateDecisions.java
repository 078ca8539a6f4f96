package org.guanai.registry.people.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// What a leading group decided, and is not done in time: its owner is reminded, then the
/// principal, then the county.
@ApplicationScoped
class LateDecisions implements Owed {
    private final GroupMeetings meetings;

    LateDecisions(GroupMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return meetings.since(today.minusYears(1)).stream()
                .flatMap(meeting -> late(meeting, today))
                .toList();
    }

    /// Each decision has an id of its own, made of its place in the minutes.
    private static Stream<Late> late(GroupMeeting m, LocalDate today) {
        return IntStream.range(0, m.decisions.size())
                .filter(i ->
                        m.decisions.get(i).open() && m.decisions.get(i).dueOn().isBefore(today))
                .mapToObj(i -> late(m, m.decisions.get(i), i));
    }

    private static Late late(GroupMeeting m, MeetingDecision decision, int place) {
        var id = new UUID(m.id.getMostSignificantBits(), m.id.getLeastSignificantBits() + place);
        return new Late(
                OverdueKind.MEETING_DECISION,
                id,
                null,
                m.org,
                decision.ownerId(),
                Roles.PRINCIPAL,
                decision.dueOn());
    }
}
