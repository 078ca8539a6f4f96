package org.guanai.aid.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The county's desk for programmes (资助项目).
@ApplicationScoped
class ProgrammeDesk {
    private static final String NOUN = "programme";

    private final Programmes programmes;
    private final ProgrammeDefaults defaults;
    private final RateUse use;
    private final Journal journal;
    private final Caller caller;

    ProgrammeDesk(
            Programmes programmes,
            ProgrammeDefaults defaults,
            RateUse use,
            Journal journal,
            Caller caller) {
        this.programmes = programmes;
        this.defaults = defaults;
        this.use = use;
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
        var rates = setUp.rates() == null ? defaults.rates(county) : rates(setUp.rates(), county);
        var eligible = defaults.kinds(setUp.eligibleKinds(), "eligibleKinds");
        var terms =
                new Programme.Terms(
                        eligible,
                        setUp.nonBoarderKinds() == null
                                ? defaults.forDayPupils(eligible, setUp.source(), county)
                                : dayPupils(setUp.nonBoarderKinds(), eligible),
                        defaults.noticeDays(setUp.noticeWorkingDays(), county),
                        rates);
        var programme = Programme.founded(county, setUp, terms);
        programmes.persistAndFlush(programme);
        journal.wrote(NOUN, programme.id, "code", "name", "basis", "eligibleKinds", "rates");
        return ProgrammeView.of(programme);
    }

    @Transactional
    ProgrammeView change(UUID id, String ifMatch, ProgrammeChange change) {
        var programme = mine(id);
        Editable.check(ifMatch, programme.version);
        var here = new OrgPath(caller.org());
        var rates = change.rates() == null ? List.<Rate>of() : rates(change.rates(), here);
        var eligible = defaults.kinds(change.eligibleKinds(), "eligibleKinds");
        var dayPupils =
                change.nonBoarderKinds() == null
                        ? defaults.forDayPupils(eligible, programme.fundSource, here)
                        : dayPupils(change.nonBoarderKinds(), eligible);
        programme.change(
                change.name(),
                change.basis(),
                new Programme.Terms(eligible, dayPupils, change.noticeWorkingDays(), rates));
        programmes.flush();
        journal.wrote(NOUN, id, "name", "basis", "eligibleKinds", "noticeWorkingDays", "rates");
        return ProgrammeView.of(programme);
    }

    /// Takes a mistyped rate back; what was granted by one must stay explainable (1.1).
    ///
    /// @throws Refusal.Unprocessable when there is no such rate
    /// @throws Refusal.Conflict when something was granted by it
    @Transactional
    ProgrammeView withdraw(UUID id, RateWithdrawal withdrawal) {
        var programme = mine(id);
        var stage = withdrawal.stage();
        var rate = programme.rateFrom(stage, withdrawal.boarder(), withdrawal.effectiveFrom());
        if (use.isGranted(id, programme.versionOf(rate), stage, withdrawal.boarder())) {
            throw Refusal.conflict("aid.rate-used", "effectiveFrom");
        }
        programme.withdraw(rate);
        programmes.flush();
        journal.corrected(NOUN, id, withdrawal.reason(), "rates");
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

    private Programme mine(UUID id) {
        var programme = found(id);
        if (!programme.org.isWithin(new OrgPath(caller.org()))) {
            throw Refusal.forbidden("aid.county-only");
        }
        return programme;
    }

    private Programme found(UUID id) {
        return programmes.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    private List<String> dayPupils(List<String> wanted, List<String> eligible) {
        var kinds = defaults.kinds(wanted, "nonBoarderKinds");
        if (!eligible.containsAll(kinds)) {
            throw Refusal.unprocessable("aid.kind-not-eligible", "nonBoarderKinds");
        }
        return kinds;
    }

    private static List<Rate> rates(List<RateEntry> wanted, OrgPath county) {
        return wanted.stream().map(r -> r.rate(county)).toList();
    }
}
