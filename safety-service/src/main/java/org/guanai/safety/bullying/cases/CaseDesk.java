package org.guanai.safety.bullying.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.bullying.committee.Committee;
import org.guanai.safety.bullying.enquiry.Appeal;
import org.guanai.safety.bullying.enquiry.AppealAnswer;
import org.guanai.safety.bullying.enquiry.CaseEntry;
import org.guanai.safety.bullying.enquiry.CaseNote;
import org.guanai.safety.bullying.enquiry.CaseState;
import org.guanai.safety.bullying.enquiry.CaseStep;
import org.guanai.safety.bullying.enquiry.CaseSummary;
import org.guanai.safety.bullying.enquiry.CaseView;
import org.guanai.safety.bullying.enquiry.Finding;
import org.guanai.safety.bullying.enquiry.Hearing;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;

/// Enquires into bullying.
@ApplicationScoped
class CaseDesk implements RecordOwner {
    private static final String NOUN = "bullying-case";

    private final BullyingCases cases;
    private final CaseOpening opening;
    private final CaseViews views;
    private final CaseWriting writing;
    private final Committee committee;
    private final ActingPost post;

    CaseDesk(
            BullyingCases cases,
            CaseOpening opening,
            CaseViews views,
            CaseWriting writing,
            Committee committee,
            ActingPost post) {
        this.cases = cases;
        this.opening = opening;
        this.views = views;
        this.writing = writing;
        this.committee = committee;
        this.post = post;
    }

    /// In the transaction of the idempotency key.
    CaseView open(CaseEntry entry) {
        return views.of(opening.open(entry));
    }

    @Transactional
    Page<CaseSummary> list(String school, CaseState state, Paging paging) {
        return Listing.of(cases.getEntityManager(), BullyingCase.class)
                .where("it.org = :school", post.filter(school))
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, CaseSummary.class);
    }

    @Transactional
    CaseView show(UUID id) {
        var found = cases.seen(id);
        writing.opened(NOUN, id);
        return views.of(found);
    }

    CaseView hear(UUID id, Hearing hearing) {
        post.requirePast(hearing.heardOn(), "heardOn");
        var found = cases.held(id);
        found.requireOpen();
        var words = hearing.who() + "\n" + hearing.words();
        return written(found, CaseStep.HEARD, hearing.heardOn(), hearing.guardianPresent(), words);
    }

    /// @throws Refusal.Conflict when it is decided, or the committee is not complete
    CaseView decide(UUID id, Finding finding) {
        var found = cases.held(id);
        committee.requireComplete(found.org);
        found.decide(finding, post.today());
        return written(
                found,
                CaseStep.DECIDED,
                post.today(),
                false,
                finding.votes() + "\n" + finding.measures());
    }

    /// @throws Refusal.Absent for a student who is no party
    CaseView appeal(UUID id, Appeal appeal) {
        var found = cases.held(id);
        if (!found.parties().containsKey(appeal.by())) {
            throw Refusal.absent();
        }
        found.appeal(post.today(), committee.rule(found.org).appealDays());
        return written(found, CaseStep.APPEALED, post.today(), true, appeal.reason());
    }

    CaseView answer(UUID id, AppealAnswer answer) {
        var found = cases.held(id);
        found.answer(answer.upheld(), post.today(), committee.rule(found.org).enquiryDays());
        return written(found, CaseStep.ANSWERED, post.today(), false, answer.words());
    }

    CaseView follow(UUID id, CaseNote note) {
        var found = cases.held(id);
        found.follow(note.closes());
        var step = note.closes() ? CaseStep.CLOSED : CaseStep.FOLLOWED;
        return written(found, step, post.today(), false, note.words());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.BULLYING;
    }

    @Override
    public OrgPath org(UUID record, boolean writes) {
        return writes ? cases.held(record).org : cases.seen(record).org;
    }

    private CaseView written(
            BullyingCase of, CaseStep step, LocalDate doneOn, boolean guardian, String words) {
        cases.flush();
        writing.write(of, step, new CaseLog.Said(doneOn, guardian, words, post.person()));
        return views.of(of);
    }
}
