package org.guanai.safety.boarding.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.student.Boarder;

/// Takes roll-calls. A missing boarder is reported as an incident in the same transaction.
@ApplicationScoped
class RollCallDesk {
    private static final String NOUN = "roll-call";

    private final RollCalls calls;
    private final RollCallViews views;
    private final Boarders boarders;
    private final MissingBoarders missing;
    private final ActingPost post;
    private final Journal journal;

    RollCallDesk(
            RollCalls calls,
            RollCallViews views,
            Boarders boarders,
            MissingBoarders missing,
            ActingPost post,
            Journal journal) {
        this.calls = calls;
        this.views = views;
        this.boarders = boarders;
        this.missing = missing;
        this.post = post;
        this.journal = journal;
    }

    @Transactional
    Page<Boarder> boarders(String school, Paging paging) {
        return boarders.of(post.school(school), paging);
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for a student who is none of the school
    RollCallView call(RollCallEntry entry) {
        entry.requireSlips();
        post.requirePast(entry.night(), "night");
        var school = post.school(entry.school());
        boarders.require(school, entry.students());
        var call = RollCall.called(school, entry, post);
        calls.persistAndFlush(call);
        return written(call, entry);
    }

    @Transactional
    Page<RollCallSummary> list(
            String school, LocalDate from, LocalDate to, String org, Paging paging) {
        return Listing.of(calls.getEntityManager(), RollCall.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.night >= :from", from)
                .where("it.night <= :to", to)
                .newestFirst("id")
                .page(paging, RollCallSummary.class);
    }

    @Transactional
    RollCallView open(UUID id) {
        return views.of(calls.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Stale when it has changed since
    /// @throws Refusal.Conflict when somebody who was missing is left out
    @Transactional
    RollCallView correct(UUID id, String ifMatch, RollCallCorrection c) {
        var call = calls.held(id);
        Editable.check(ifMatch, call.version);
        var entry =
                new RollCallEntry(null, call.night, call.building, c.due(), c.absent(), c.note());
        entry.requireSlips();
        boarders.require(call.org, entry.students());
        call.correct(entry);
        journal.corrected(NOUN, id, c.reason(), "due", "absent", "note");
        return written(call, entry);
    }

    RollCallView found(UUID id, BoarderReturn back) {
        var call = calls.held(id);
        call.found(back, missing.sealer());
        calls.flush();
        journal.wrote(NOUN, id, "found");
        return views.of(call);
    }

    private RollCallView written(RollCall call, RollCallEntry entry) {
        if (call.missing > 0 && call.incidentId == null) {
            call.becomes(missing.report(entry, post.now()));
        }
        calls.flush();
        journal.wrote(NOUN, call.id, "absent");
        return views.of(call);
    }
}
