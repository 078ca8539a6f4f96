package org.guanai.registry.people.recordcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.people.staff.StaffDesk;

/// Keeps the record checks of staff (从业查询): whoever has a hit stops at once, in every post.
@ApplicationScoped
class CheckDesk {
    private static final String NOUN = "record-check";

    @Produces
    static final RuleOf<CheckPeriod> PERIOD = new RuleOf<>("record-check", CheckPeriod.class);

    private final RecordChecks checks;
    private final CheckGaps gaps;
    private final StaffDesk staff;
    private final Humans humans;
    private final Rules rules;
    private final OfficeRecords records;

    CheckDesk(
            RecordChecks checks,
            CheckGaps gaps,
            StaffDesk staff,
            Humans humans,
            Rules rules,
            OfficeRecords records) {
        this.checks = checks;
        this.gaps = gaps;
        this.staff = staff;
        this.humans = humans;
        this.rules = rules;
        this.records = records;
    }

    @Transactional
    CheckView record(UUID id, CheckForm form) {
        var member = staff.active(id).orElseThrow(Refusal::absent);
        var rule = rules.today(member.org()).of(PERIOD);
        var until = form.repliedOn().plusMonths(rule.content().months());
        var check =
                RecordCheck.record(
                        member,
                        form.checked(records.today()),
                        until,
                        rule.label(),
                        records.actor(),
                        records.now());
        checks.persistAndFlush(check);
        records.wrote(NOUN, check.id, "occasion", "consentOn", "repliedOn", "result");
        if (check.isHit()) {
            bar(check);
        }
        return CheckView.of(check);
    }

    @Transactional
    Page<CheckView> of(UUID id, Paging paging) {
        staff.known(id).orElseThrow(Refusal::absent);
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = checks.of(id, before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(CheckView::of);
    }

    /// A hit that is taken back lets the person be registered again.
    @Transactional
    CheckView withdraw(UUID id, UUID check, String reason) {
        var found = checks.locked(id, check);
        found.withdraw(records.withdrawn(reason));
        checks.flush();
        if (found.result == CheckResult.HIT) {
            humans.admit(found.human);
        }
        records.withdrew(NOUN, check, reason);
        return CheckView.of(found);
    }

    @Transactional
    Page<CheckGap> gaps(String org, Paging paging) {
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var id = Paging.part(after.getLast(), UUID::fromString);
        var rows =
                gaps.in(
                        records.place(org),
                        records.today(),
                        after.getFirst(),
                        id,
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.org(), g.staffId()));
    }

    private void bar(RecordCheck check) {
        humans.bar(check.human, check.org.county(), records.today());
        staff.bar(check.staffId);
        records.publish(check.human, check.barred());
    }
}
