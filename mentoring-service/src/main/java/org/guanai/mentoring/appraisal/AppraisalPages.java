package org.guanai.mentoring.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.appraisal.score.Metric;
import org.guanai.mentoring.appraisal.score.Score;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.oversight.Oversight;

/// Reading appraisals: a teacher their own, the principal those of the school.
@ApplicationScoped
class AppraisalPages {
    private final Appraisals appraisals;
    private final StaffMembers staff;
    private final Oversight oversight;
    private final ObjectMapper json;

    AppraisalPages(
            Appraisals appraisals, StaffMembers staff, Oversight oversight, ObjectMapper json) {
        this.appraisals = appraisals;
        this.staff = staff;
        this.oversight = oversight;
        this.json = json;
    }

    @Transactional
    Page<AppraisalView> list(Optional<UUID> helper, Optional<String> term, Paging paging) {
        var filter = new TreeMap<String, Object>();
        helper.ifPresent(id -> filter.put("helperId", id));
        term.ifPresent(code -> filter.put("term", code));
        var after = paging.afterId().orElse(new UUID(0, 0));
        var rows = appraisals.after(after, filter, paging.limit() + 1);
        return Page.of(rows, paging.limit(), a -> Cursor.of(a.id)).map(this::view);
    }

    /// @throws Refusal.Absent when there is none, or it is somebody else's
    @Transactional
    AppraisalView one(UUID id) {
        return appraisals
                .findByIdOptional(id)
                .filter(a -> oversight.sees(a.helperId))
                .map(this::view)
                .orElseThrow(Refusal::absent);
    }

    String json(Score score) {
        try {
            return json.writeValueAsString(score.metrics());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metrics cannot be written", e);
        }
    }

    private AppraisalView view(Appraisal a) {
        return new AppraisalView(
                a.id,
                a.org,
                a.helperId,
                staff.name(a.helperId).orElse(null),
                new Score(a.helperId, a.term, metrics(a), a.score, a.grade, a.scheme),
                a.state,
                a.selfReport,
                a.reviewer,
                a.comment,
                a.objectBy,
                a.objection,
                a.answerBy,
                a.answer,
                a.signedBy,
                a.signedAt,
                a.version);
    }

    private List<Metric> metrics(Appraisal a) {
        try {
            return List.of(json.readValue(a.metrics, Metric[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metrics cannot be read", e);
        }
    }
}
