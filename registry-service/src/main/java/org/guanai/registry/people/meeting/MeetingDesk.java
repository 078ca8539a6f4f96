package org.guanai.registry.people.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.leading.LeadingDesk;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.people.staff.StaffDesk;

/// Keeps the minutes of leading groups (3.1.1b).
@ApplicationScoped
class MeetingDesk {
    private static final String NOUN = "group-meeting";

    private final GroupMeetings meetings;
    private final LeadingDesk groups;
    private final StaffDesk staff;
    private final OfficeRecords records;

    MeetingDesk(
            GroupMeetings meetings, LeadingDesk groups, StaffDesk staff, OfficeRecords records) {
        this.meetings = meetings;
        this.groups = groups;
        this.staff = staff;
        this.records = records;
    }

    @Transactional
    MeetingView record(UUID group, MeetingEntry entry) {
        var school = groups.schoolOf(group);
        var on = checked(school, entry);
        var meeting = GroupMeeting.record(group, school, entry, on, records.actor(), records.now());
        meetings.persistAndFlush(meeting);
        records.wrote(NOUN, meeting.id, "on", "present", "topics", "decisions");
        return MeetingView.of(meeting);
    }

    @Transactional
    Page<MeetingView> of(UUID group, Paging paging) {
        groups.one(group);
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = meetings.page(group, before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), m -> Cursor.of(m.id)).map(MeetingView::of);
    }

    @Transactional
    MeetingView correct(UUID group, UUID id, String ifMatch, MeetingCorrection correction) {
        var meeting = mine(group, id);
        Editable.check(ifMatch, meeting.version);
        meeting.correct(correction.meeting(), checked(meeting.org, correction.meeting()));
        records.corrected(NOUN, id, correction.reason(), "on", "present", "topics", "decisions");
        return saved(meeting);
    }

    @Transactional
    MeetingView settle(UUID group, UUID id, int nr, DecisionDone done) {
        var meeting = meetings.locked(group, id);
        meeting.settle(nr, done.outcome().strip(), records.today());
        records.wrote(NOUN, id, "decisions");
        return saved(meeting);
    }

    @Transactional
    MeetingView withdraw(UUID group, UUID id, String reason) {
        var meeting = mine(group, id);
        meeting.withdraw(records.withdrawn(reason));
        records.withdrew(NOUN, id, reason);
        return saved(meeting);
    }

    private MeetingView saved(GroupMeeting meeting) {
        meetings.flush();
        return MeetingView.of(meeting);
    }

    private GroupMeeting mine(UUID group, UUID id) {
        var meeting = meetings.locked(group, id);
        records.requireMine(meeting.recordedBy, meeting.recordedAt);
        return meeting;
    }

    /// @return its day
    private LocalDate checked(OrgPath school, MeetingEntry entry) {
        var people = GroupMeeting.people(entry);
        if (!staff.at(school, people).containsAll(people)) {
            throw Refusal.unprocessable("registry.not-staff-here", "present");
        }
        var on = entry.on() == null ? records.today() : entry.on();
        if (on.isAfter(records.today())) {
            throw Refusal.invalid("registry.meeting-in-future", "on");
        }
        return on;
    }
}
