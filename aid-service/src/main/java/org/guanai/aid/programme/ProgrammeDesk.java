package org.guanai.aid.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.programme.ProgrammeResource.Change;
import org.guanai.aid.programme.ProgrammeResource.RateOf;
import org.guanai.aid.programme.ProgrammeResource.SetUp;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// The county's desk for programmes (资助项目).
@ApplicationScoped
class ProgrammeDesk {
    @Produces
    static final RuleOf<LivingSubsidy> LIVING_SUBSIDY =
            new RuleOf<>("living-subsidy", LivingSubsidy.class);

    @Produces
    static final RuleOf<NoticeDays> PUBLIC_NOTICE = new RuleOf<>("public-notice", NoticeDays.class);

    private final Programmes programmes;
    private final Rules rules;
    private final HardshipKinds kinds;
    private final Journal journal;
    private final Caller caller;

    ProgrammeDesk(
            Programmes programmes,
            Rules rules,
            HardshipKinds kinds,
            Journal journal,
            Caller caller) {
        this.programmes = programmes;
        this.rules = rules;
        this.kinds = kinds;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ProgrammeView setUp(SetUp setUp) {
        if (!new OrgPath(caller.org()).isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        var programme = new Programme();
        programme.id = Ids.next();
        programme.org = caller.org();
        programme.code = setUp.code();
        programme.name = setUp.name();
        programme.basis = setUp.basis();
        programme.fundSource = setUp.fundSource() == null ? FundSource.STATE : setUp.fundSource();
        programme.eligibleKinds = kinds(setUp.eligibleKinds());
        programme.noticeWorkingDays = noticeDays(setUp.noticeWorkingDays());
        programme.add(setUp.rates() == null ? reference() : rates(setUp.rates()));
        programmes.persistAndFlush(programme);
        journal.wrote("programme", programme.id, "code", "name", "basis", "eligibleKinds", "rates");
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView change(UUID id, String ifMatch, Change change) {
        var programme = found(id);
        if (!new OrgPath(programme.org).isWithin(new OrgPath(caller.org()))) {
            throw Refusal.forbidden("aid.county-only");
        }
        Editable.check(ifMatch, programme.version);
        programme.name = change.name();
        programme.basis = change.basis();
        programme.eligibleKinds = kinds(change.eligibleKinds());
        programme.noticeWorkingDays = noticeDays(change.noticeWorkingDays());
        programme.add(change.rates() == null ? List.of() : rates(change.rates()));
        programmes.flush();
        journal.wrote(
                "programme", id, "name", "basis", "eligibleKinds", "noticeWorkingDays", "rates");
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView one(UUID id) {
        return ProgrammeView.of(found(id));
    }

    @Transactional
    Page<ProgrammeView> list(Paging paging) {
        var rows = programmes.after(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id)).map(ProgrammeView::of);
    }

    private Programme found(UUID id) {
        return programmes.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    private int noticeDays(Integer wanted) {
        return wanted == null
                ? rules.today(caller.org()).of(PUBLIC_NOTICE).content().workingDays()
                : wanted;
    }

    private String[] kinds(List<String> wanted) {
        return wanted == null
                ? kinds.standing().toArray(String[]::new)
                : wanted.stream().map(this::kind).distinct().toArray(String[]::new);
    }

    private String kind(String codeOrWord) {
        return kinds.of(codeOrWord)
                .orElseThrow(
                        () -> Refusal.unprocessable("aid.hardship-kind-unknown", "eligibleKinds"));
    }

    private List<Rate> rates(List<RateOf> wanted) {
        return wanted.stream()
                .map(r ->
                        new Rate(
                                caller.org(),
                                r.stage(),
                                r.boarder(),
                                r.perYear().yuan(),
                                r.effectiveFrom()))
                .toList();
    }

    /// The state's reference rates, those that are superseded or begin later included.
    private List<Rate> reference() {
        return rules.in(new OrgPath(caller.org())).all(LIVING_SUBSIDY).stream()
                .flatMap(this::rates)
                .toList();
    }

    private Stream<Rate> rates(Held<LivingSubsidy> held) {
        return held.content().rates().stream()
                .map(r ->
                        new Rate(
                                caller.org(),
                                r.stage(),
                                r.boarder(),
                                r.perYear().yuan(),
                                held.effectiveFrom()));
    }
}
