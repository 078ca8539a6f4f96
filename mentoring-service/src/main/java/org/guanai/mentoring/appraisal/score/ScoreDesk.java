package org.guanai.mentoring.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.scorecard.HelperWindows;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// Computes scores (3.1.1g).
@ApplicationScoped
public class ScoreDesk {
    @Produces
    static final RuleOf<AppraisalScheme> APPRAISAL =
            new RuleOf<>("appraisal", AppraisalScheme.class);

    private final Deeds deeds;
    private final HelperWindows windows;
    private final StaffMembers staff;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    ScoreDesk(
            Deeds deeds,
            HelperWindows windows,
            StaffMembers staff,
            CountyCalendars calendars,
            Rules rules,
            Clock clock) {
        this.deeds = deeds;
        this.windows = windows;
        this.staff = staff;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    public AppraisalScheme scheme(OrgPath school) {
        return rules.today(school).of(APPRAISAL).content();
    }

    /// Path of a teacher's school.
    ///
    /// @throws Refusal.Absent for one who is none of the caller's
    public OrgPath school(UUID helper) {
        return staff.org(helper).orElseThrow(Refusal::absent);
    }

    /// Of a teacher, as the records are now.
    ///
    /// @throws Refusal.Absent for a teacher who is none of the caller's, and a term that the county
    ///   does not have
    @Transactional
    public Score of(UUID helper, String code) {
        return of(helper, school(helper), code);
    }

    /// Of a teacher of a school, as the records are now.
    ///
    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    public Score of(UUID helper, OrgPath school, String code) {
        var term = calendars.of(school).flatMap(c -> c.term(code)).orElseThrow(Refusal::absent);
        var held = rules.today(school).of(APPRAISAL);
        return Score.of(
                helper,
                code,
                metrics(helper, school, term, held.content()),
                held.content(),
                held.label());
    }

    private List<Metric> metrics(UUID helper, OrgPath school, Term term, AppraisalScheme scheme) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var first = term.startsOn();
        var last = yesterday.isBefore(term.endsOn()) ? yesterday : term.endsOn();
        var contacts =
                "/api/mentoring/contacts?helper=%s&from=%s&to=%s".formatted(helper, first, last);
        var feedbacks =
                "/api/mentoring/feedbacks?helper=%s&from=%s&to=%s&state=OWED&state=SENT&state=DELIVERED"
                        .formatted(helper, first, last);
        return List.of(
                windows("talks", scheme.talks(), ContactKind.TALK, helper, school, term),
                windows("visits", scheme.visits(), ContactKind.HOME_VISIT, helper, school, term),
                metric(
                        "feedback",
                        scheme.feedback(),
                        deeds.feedback(helper, school, first, last),
                        feedbacks),
                metric(
                        "inTime",
                        scheme.inTime(),
                        deeds.inTime(helper, school, first, last, scheme.inTimeDays()),
                        contacts),
                metric(
                        "training",
                        scheme.training(),
                        deeds.trained(helper, first, last, scheme.trainingHours()),
                        "/api/mentoring/trainings?person=" + helper));
    }

    private Metric windows(
            String code, int weight, ContactKind kind, UUID helper, OrgPath school, Term term) {
        var records =
                "/api/mentoring/windows?kind=%s&term=%s&helper=%s"
                        .formatted(kind, term.code(), helper);
        return metric(code, weight, windows.of(kind, term.code(), school, helper), records);
    }

    private static Metric metric(String code, int weight, Share share, String records) {
        return new Metric(
                code, weight, share.part().longValue(), share.whole().longValue(), records);
    }
}
