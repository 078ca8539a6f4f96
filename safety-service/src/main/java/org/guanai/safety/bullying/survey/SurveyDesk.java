package org.guanai.safety.bullying.survey;

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
import org.guanai.safety.bullying.questionnaire.CodeOrder;
import org.guanai.safety.bullying.questionnaire.CodeOrder.DrawnCodes;
import org.guanai.safety.bullying.questionnaire.SmallNumbers;
import org.guanai.safety.bullying.questionnaire.SurveyResults;
import org.guanai.safety.bullying.questionnaire.SurveyView;

/// Announces surveys, draws their codes, and counts what was answered once they are over.
@ApplicationScoped
class SurveyDesk {
    private static final String NOUN = "bullying-survey";

    private final BullyingSurveys surveys;
    private final SurveyCodes codes;
    private final SurveyAnswers answers;
    private final SurveyTerms terms;
    private final ActingPost post;
    private final Journal journal;

    SurveyDesk(
            BullyingSurveys surveys,
            SurveyCodes codes,
            SurveyAnswers answers,
            SurveyTerms terms,
            ActingPost post,
            Journal journal) {
        this.surveys = surveys;
        this.codes = codes;
        this.answers = answers;
        this.terms = terms;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Unprocessable when its days do not lie in the term
    SurveyView announce(SurveyEntry entry) {
        entry.requireOrder();
        var school = post.school(entry.school());
        terms.require(school, entry.term(), entry.opensOn(), entry.closesOn());
        var survey = BullyingSurvey.announced(school, entry, terms.rules(school), post.person());
        surveys.persistAndFlush(survey);
        journal.wrote(NOUN, survey.id, "term", "opensOn", "closesOn");
        return survey.view();
    }

    @Transactional
    Page<SurveyView> list(
            String school, String term, String org, LocalDate from, LocalDate to, Paging paging) {
        return Listing.of(surveys.getEntityManager(), BullyingSurvey.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.term = :term", term)
                .where("it.opensOn >= :from", from)
                .where("it.opensOn <= :to", to)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, SurveyView.class);
    }

    @Transactional
    SurveyView open(UUID id) {
        return surveys.findByIdOptional(id).orElseThrow(Refusal::absent).view();
    }

    /// Its days; school and term stay.
    ///
    /// @throws Refusal.Absent when it is of another school than the one named
    /// @throws Refusal.Stale when it has changed since
    @Transactional
    SurveyView move(UUID id, String ifMatch, SurveyEntry entry) {
        entry.requireOrder();
        var survey = surveys.locked(id);
        Editable.check(ifMatch, survey.version);
        requireSame(survey, entry);
        terms.require(survey.org, survey.term, entry.opensOn(), entry.closesOn());
        survey.move(entry.opensOn(), entry.closesOn(), post.today());
        surveys.flush();
        journal.wrote(NOUN, id, "opensOn", "closesOn");
        return survey.view();
    }

    private void requireSame(BullyingSurvey survey, SurveyEntry entry) {
        if (entry.school() != null && !post.school(entry.school()).equals(survey.org)) {
            throw Refusal.absent();
        }
        if (!entry.term().equals(survey.term)) {
            throw Refusal.unprocessable("safety.survey-term", "term");
        }
    }

    SurveyView withdraw(UUID id, String reason) {
        var survey = surveys.locked(id);
        survey.withdraw(post.now());
        surveys.flush();
        journal.withdrew(NOUN, id, reason);
        return survey.view();
    }

    @Transactional
    DrawnCodes draw(UUID id, CodeOrder order) {
        var survey = surveys.locked(id);
        survey.requireCodes(post.today());
        var drawn = codes.draw(survey, order.grade(), order.number());
        journal.wrote(NOUN, id, "codes");
        return new DrawnCodes(order.grade(), drawn);
    }

    /// @throws Refusal.Conflict while it runs
    @Transactional
    SurveyResults results(UUID id) {
        var survey = surveys.findByIdOptional(id).orElseThrow(Refusal::absent);
        survey.requireOver(post.today());
        return new SmallNumbers(terms.smallNumbers(survey.org), answers.tally(id))
                .results(codes.left(id));
    }
}
