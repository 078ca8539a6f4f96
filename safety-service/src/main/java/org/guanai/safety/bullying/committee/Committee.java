package org.guanai.safety.bullying.committee;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.staff.StaffRoll;

/// The committee against bullying of a school: who sits in it, and whether it is complete.
@ApplicationScoped
public class Committee {
    @Produces
    public static final RuleOf<BullyingRule> BULLYING =
            new RuleOf<>("bullying", BullyingRule.class);

    private final CommitteeMembers members;
    private final StaffRoll staff;
    private final Rules rules;
    private final ActingPost post;
    private final Journal journal;

    Committee(
            CommitteeMembers members,
            StaffRoll staff,
            Rules rules,
            ActingPost post,
            Journal journal) {
        this.members = members;
        this.staff = staff;
        this.rules = rules;
        this.post = post;
        this.journal = journal;
    }

    public BullyingRule rule(OrgPath school) {
        return rules.today(school).of(BULLYING).content();
    }

    /// @throws Refusal.Conflict when it has no chair, or too few members
    public void requireComplete(OrgPath school) {
        if (!isComplete(school, members.sitting(school))) {
            throw Refusal.conflict("safety.committee-incomplete");
        }
    }

    @Transactional
    CommitteeList list(String school) {
        var place = post.school(school);
        var sitting = members.sitting(place);
        return new CommitteeList(
                sitting.stream()
                        .sorted(comparing((CommitteeMember m) -> m.seat).thenComparing(m -> m.id))
                        .map(CommitteeMember::view)
                        .toList(),
                isComplete(place, sitting));
    }

    /// In the transaction of the idempotency key.
    MemberView appoint(MemberEntry entry) {
        entry.requireOne();
        if (entry.staffId() != null) {
            staff.requireKnown(entry.staffId());
        }
        var member = CommitteeMember.appointed(post.school(entry.school()), entry, post.today());
        members.persist(member);
        journal.wrote("committee-member", member.id, "seat", "staffId", "name");
        return member.view();
    }

    MemberView dismiss(UUID id, String reason) {
        var member = members.findByIdOptional(id).orElseThrow(Refusal::absent);
        member.leave(post.today());
        journal.withdrew("committee-member", id, reason);
        return member.view();
    }

    private boolean isComplete(OrgPath school, List<CommitteeMember> sitting) {
        return sitting.stream().anyMatch(m -> m.seat == Seat.CHAIR)
                && sitting.size() >= rule(school).members();
    }
}
