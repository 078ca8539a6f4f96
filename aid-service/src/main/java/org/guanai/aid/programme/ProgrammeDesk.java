package org.guanai.aid.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
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

    /// @throws Refusal.Forbidden unless the caller acts for the county
    @Transactional
    ProgrammeView setUp(ProgrammeSetUp setUp) {
        var county = new OrgPath(caller.org());
        if (!county.isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        var rates = setUp.rates() == null ? reference(county) : rates(setUp.rates(), county);
        var terms =
                new Programme.Terms(
                        kinds(setUp.eligibleKinds()), noticeDays(setUp.noticeWorkingDays()), rates);
        var programme = Programme.founded(county, setUp, terms);
        programmes.persistAndFlush(programme);
        journal.wrote("programme", programme.id, "code", "name", "basis", "eligibleKinds", "rates");
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView change(UUID id, String ifMatch, ProgrammeChange change) {
        var programme = found(id);
        var here = new OrgPath(caller.org());
        if (!programme.org.isWithin(here)) {
            throw Refusal.forbidden("aid.county-only");
        }
        Editable.check(ifMatch, programme.version);
        var rates = change.rates() == null ? List.<Rate>of() : rates(change.rates(), here);
        programme.change(
                change.name(),
                change.basis(),
                new Programme.Terms(
                        kinds(change.eligibleKinds()), change.noticeWorkingDays(), rates));
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

    private List<String> kinds(List<String> wanted) {
        return wanted == null
                ? List.copyOf(kinds.standing())
                : wanted.stream().map(this::kind).distinct().toList();
    }

    private String kind(String codeOrWord) {
        return kinds.of(codeOrWord)
                .orElseThrow(
                        () -> Refusal.unprocessable("aid.hardship-kind-unknown", "eligibleKinds"));
    }

    private static List<Rate> rates(List<RateEntry> wanted, OrgPath county) {
        return wanted.stream().map(r -> r.rate(county)).toList();
    }

    /// The state's reference rates, those that are superseded or begin later included.
    private List<Rate> reference(OrgPath county) {
        return rules.in(county).all(LIVING_SUBSIDY).stream()
                .flatMap(held -> rates(held, county))
                .toList();
    }

    private static Stream<Rate> rates(Held<LivingSubsidy> held, OrgPath county) {
        return held.content().rates().stream()
                .map(r ->
                        new Rate(
                                county,
                                r.stage(),
                                r.boarder(),
                                r.perYear().yuan(),
                                held.effectiveFrom()));
    }
}
