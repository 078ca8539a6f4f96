package org.guanai.safety.boarding.sickcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

/// Looks after children who are sick.
@ApplicationScoped
class SickCareDesk {
    private static final String NOUN = "sick-care";

    private final SickCares cares;
    private final SickClusters clusters;
    private final Students students;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    SickCareDesk(
            SickCares cares,
            SickClusters clusters,
            Students students,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.cares = cares;
        this.clusters = clusters;
        this.students = students;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for a student whom the caller does not see
    SickCareView begin(SickCareEntry entry) {
        entry.requireOrder();
        var care = SickCare.begun(child(entry.studentId()).org(), entry, post.person(), sealer);
        cares.persistAndFlush(care);
        journal.wrote(NOUN, care.id, "complaint", "firstAid", "medicine");
        clusters.look(care, cares.alike(care));
        return shown(care);
    }

    @Transactional
    Page<SickCareSummary> list(String school, UUID student, LocalDate day, Paging paging) {
        return Listing.of(cares.getEntityManager(), SickCare.class)
                .where("it.org = :school", post.filter(school))
                .where("it.studentId = :student", student)
                .where("it.day = :day", day)
                .newestFirst("id")
                .page(paging, SickCareSummary.class);
    }

    @Transactional
    SickCareView open(UUID id) {
        var care = cares.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened(NOUN, id, null);
        return shown(care);
    }

    /// @throws Refusal.Stale when it has changed since
    /// @throws Refusal.Absent for another child
    @Transactional
    SickCareView correct(UUID id, String ifMatch, SickCareCorrection correction) {
        var care = cares.held(id);
        Editable.check(ifMatch, care.version);
        correction.care().requireOrder();
        if (!care.studentId.equals(correction.care().studentId())) {
            throw Refusal.absent();
        }
        care.correct(correction.care(), sealer);
        cares.flush();
        clusters.look(care, cares.alike(care));
        journal.corrected(NOUN, id, correction.reason(), "complaint", "firstAid", "medicine");
        return shown(care);
    }

    SickCareView end(UUID id, SickCareEnd end) {
        var care = cares.held(id);
        care.end(end, sealer);
        cares.flush();
        journal.wrote(NOUN, id, "outcome");
        return shown(care);
    }

    private SickCareView shown(SickCare care) {
        var name =
                Optional.ofNullable(students.known(List.of(care.studentId)).get(care.studentId))
                        .map(KnownStudent::name)
                        .orElse(null);
        return care.view(name, cares.alike(care), sealer);
    }

    private KnownStudent child(UUID id) {
        return Optional.ofNullable(students.known(List.of(id)).get(id))
                .orElseThrow(Refusal::absent);
    }
}
