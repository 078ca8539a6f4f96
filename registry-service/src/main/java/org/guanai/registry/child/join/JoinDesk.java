package org.guanai.registry.child.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentsJoined;
import org.guanai.events.registry.StudentsParted;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentRoll;

/// Joins two records of one child, and parts them again.
@ApplicationScoped
class JoinDesk {
    private static final String NOUN = "student";

    private final StudentRoll students;
    private final StudentJoins joins;
    private final JoinedRecords records;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    JoinDesk(
            StudentRoll students,
            StudentJoins joins,
            JoinedRecords records,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.joins = joins;
        this.records = records;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when the caller does not see the record that stays
    /// @throws Refusal.Unprocessable when the caller does not see the other
    @Transactional
    JoinView join(UUID id, Joining joining) {
        var found =
                students.locked(List.of(id, joining.other())).stream()
                        .collect(Collectors.toMap(s -> s.id(), Function.identity()));
        if (!found.containsKey(id)) {
            throw Refusal.absent();
        }
        if (!found.containsKey(joining.other())) {
            throw Refusal.unprocessable("registry.not-to-be-joined", "other");
        }
        var stays = found.get(id);
        var absorbed = found.get(joining.other());
        var join = StudentJoin.of(stays, absorbed);
        var added = records.join(stays, absorbed);
        joins.persistAndFlush(
                join.because(joining.reason(), caller.name(), clock.instant(), added));
        var today = LocalDate.now(clock);
        tell(id, new StudentsJoined(id, absorbed.id(), stays.org().text(), today));
        journal.corrected(NOUN, id, joining.reason(), "joined");
        journal.corrected(NOUN, absorbed.id(), joining.reason(), "joinedInto");
        return JoinView.of(join);
    }

    @Transactional
    JoinView part(UUID id, UUID joinId, String reason) {
        var join = joins.locked(id, joinId);
        var absorbed = students.locked(List.of(id, join.absorbedId));
        join.part(reason, caller.name(), clock.instant());
        joins.flush();
        var was = absorbed.stream().filter(s -> s.id().equals(join.absorbedId)).findFirst();
        records.part(join, was.orElseThrow(Refusal::absent));
        var today = LocalDate.now(clock);
        tell(id, new StudentsParted(id, join.absorbedId, join.org.text(), today));
        journal.corrected(NOUN, id, reason, "parted");
        journal.corrected(NOUN, join.absorbedId, reason, "joinedInto");
        return JoinView.of(join);
    }

    /// Newest first, at most 100.
    @Transactional
    List<JoinView> of(UUID id) {
        students.facts(id).orElseThrow(Refusal::absent);
        return joins.of(id).stream().map(JoinView::of).toList();
    }

    private void tell(UUID student, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, student, event);
    }
}
