package org.guanai.registry.people.meeting;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// A meeting of a leading group (领导小组会议). Its steps have no event: what is late announces itself.
@Entity
@Table(name = "group_meeting")
class GroupMeeting {
    @Id UUID id;
    OrgPath org;
    UUID groupId;
    LocalDate heldOn;
    UUID[] present;
    String topics;

    @Convert(converter = DecisionsColumn.class)
    List<MeetingDecision> decisions;

    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected GroupMeeting() {}

    private GroupMeeting(UUID group, OrgPath school) {
        this.id = Ids.next();
        this.groupId = group;
        this.org = school;
    }

    static GroupMeeting record(
            UUID group, OrgPath school, MeetingEntry entry, LocalDate on, String by, Instant now) {
        var recorded = new GroupMeeting(group, school);
        recorded.describe(entry, on);
        recorded.recordedBy = by;
        recorded.recordedAt = now;
        return recorded;
    }

    /// @throws Refusal.Conflict when it was taken back
    void correct(MeetingEntry entry, LocalDate on) {
        requireStanding();
        describe(entry, on);
    }

    /// @param nr place of the decision, from 1
    /// @throws Refusal.Absent when there is none
    /// @throws Refusal.Conflict when it was done before
    void settle(int nr, String outcome, LocalDate on) {
        requireStanding();
        if (nr < 1 || nr > decisions.size()) {
            throw Refusal.absent();
        }
        var decision = decisions.get(nr - 1);
        if (!decision.open()) {
            throw Refusal.conflict("registry.decision-done");
        }
        var all = new ArrayList<>(decisions);
        all.set(
                nr - 1,
                new MeetingDecision(
                        decision.what(), decision.ownerId(), decision.dueOn(), on, outcome));
        decisions = List.copyOf(all);
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawn = why;
    }

    /// Everybody whom it names.
    static Set<UUID> people(MeetingEntry entry) {
        var all = new HashSet<>(entry.present());
        entry.all().forEach(decision -> all.add(decision.ownerId()));
        return all;
    }

    private void describe(MeetingEntry entry, LocalDate on) {
        heldOn = on;
        present = entry.present().stream().distinct().toArray(UUID[]::new);
        topics = entry.topics().strip();
        decisions = entry.all().stream().map(MeetingDecision::tidied).toList();
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
