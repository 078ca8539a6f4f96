package org.guanai.safety.responsibility.duty;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.staff.StaffRoll;

/// Keeps the duty matrix and the emergency team of schools.
@ApplicationScoped
public class DutyDesk {
    @Produces
    static final RuleOf<SafetyPostsRule> SAFETY_POSTS =
            new RuleOf<>("safety-posts", SafetyPostsRule.class);

    private static final String NOUN = "safety-duty";

    private final SafetyDuties duties;
    private final StaffRoll staff;
    private final Rules rules;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    DutyDesk(
            SafetyDuties duties,
            StaffRoll staff,
            Rules rules,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.duties = duties;
        this.staff = staff;
        this.rules = rules;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for staff whom the caller does not see
    DutyView assign(DutyEntry entry) {
        entry.require();
        if (entry.staffId() != null) {
            staff.requireKnown(entry.staffId());
        }
        var duty = SafetyDuty.assigned(post.place(entry.school()), entry, post.today(), sealer);
        duties.persistAndFlush(duty);
        journal.wrote(NOUN, duty.id, "post", "duties", "team", "phone");
        return duty.view(sealer);
    }

    /// @param school 10-digit; null for the caller's own place
    @Transactional
    public DutyMatrix matrix(String school) {
        var place = post.place(school);
        var rule = rules.today(place).of(SAFETY_POSTS).content();
        var held = duties.held(place);
        var posts = new TreeSet<>(rule.posts());
        held.forEach(d -> posts.remove(d.post));
        var team = new TreeSet<>(rule.team());
        held.stream().filter(d -> d.team != null).forEach(d -> team.remove(d.team));
        return new DutyMatrix(
                held.stream()
                        .sorted(comparing((SafetyDuty d) -> d.post).thenComparing(d -> d.id))
                        .map(d -> d.view(sealer))
                        .toList(),
                posts,
                team);
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    DutyView change(UUID id, String ifMatch, DutyChange change) {
        change.require();
        var duty = duties.locked(id);
        Editable.check(ifMatch, duty.version);
        duty.change(change, sealer);
        duties.flush();
        journal.corrected(NOUN, id, change.reason(), "duties", "team", "phone");
        return duty.view(sealer);
    }

    DutyView end(UUID id, String reason) {
        var duty = duties.locked(id);
        duty.end(post.today());
        duties.flush();
        journal.withdrew(NOUN, id, reason);
        return duty.view(sealer);
    }
}
