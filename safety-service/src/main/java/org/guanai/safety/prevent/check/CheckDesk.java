package org.guanai.safety.prevent.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.prevent.hazard.HazardDesk;
import org.guanai.safety.prevent.hazard.HazardEntry;

/// Takes safety checks, and makes hazards of what does not pass.
@ApplicationScoped
class CheckDesk {
    @Produces
    static final RuleOf<CheckSheets> CHECK_SHEETS = new RuleOf<>("check-sheets", CheckSheets.class);

    private final SafetyChecks checks;
    private final HazardDesk hazards;
    private final Rules rules;
    private final ActingPost post;
    private final Journal journal;

    CheckDesk(
            SafetyChecks checks,
            HazardDesk hazards,
            Rules rules,
            ActingPost post,
            Journal journal) {
        this.checks = checks;
        this.hazards = hazards;
        this.rules = rules;
        this.post = post;
        this.journal = journal;
    }

    @Transactional
    SheetList sheets() {
        return new SheetList(rules.today(post.place(null)).of(CHECK_SHEETS).content().sheets());
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Invalid unless each item of the sheet is there once
    CheckView check(CheckEntry entry) {
        post.requirePast(entry.checkedOn(), "checkedOn");
        var school = post.school(entry.school());
        var rule = rules.today(school).of(CHECK_SHEETS);
        entry.requireAll(rule.content().itemsOf(entry.sheet()));
        var check = SafetyCheck.made(school, entry, post.person(), rule.label());
        checks.persistAndFlush(check);
        entry.failed().forEach(item -> hazards.find(hazard(entry, item.hazard()), check.id));
        journal.wrote("safety-check", check.id, "items");
        return check.view();
    }

    @Transactional
    Page<CheckView> list(String school, CheckSheet sheet, Paging paging) {
        return Listing.of(checks.getEntityManager(), SafetyCheck.class)
                .where("it.org = :school", post.filter(school))
                .where("it.sheet = :sheet", sheet)
                .newestFirst("id")
                .page(paging, CheckView.class);
    }

    private static HazardEntry hazard(CheckEntry check, CheckEntry.FoundHazard found) {
        return new HazardEntry(
                check.school(),
                check.checkedOn(),
                found.place(),
                check.sheet().hazard(),
                found.grade(),
                found.what(),
                null,
                found.ownerId(),
                found.dueOn());
    }
}
