package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanai.events.Roles;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Known;
import org.guanai.notification.directory.Posts;

/// Reminds whoever answers for an overdue duty (3.1.3): its helper, the school's principal, the
/// county. Where nobody holds the post, the reminder goes up the tree to the next officer.
@ApplicationScoped
class Reminding {
    @Produces
    static final RuleOf<ReminderGrace> REMINDER_CHAIN =
            new RuleOf<>("reminder-chain", ReminderGrace.class);

    private static final Clock REAL = Clock.systemUTC();

    private final Directory directory;
    private final Telling telling;
    private final Rules rules;

    Reminding(Directory directory, Telling telling, Rules rules) {
        this.directory = directory;
        this.telling = telling;
        this.rules = rules;
    }

    /// Reminds whoever is there; waits when nobody is, since their snapshots may be on the way.
    /// Writes nothing.
    ///
    /// @return who was reminded
    List<Recipient> begin(Notice notice, Known known, Posts posts) {
        var there = addressees(notice, known, posts);
        if (!there.isEmpty()) {
            return remind(notice, there, known);
        }
        var grace = rules.today(notice.org).of(REMINDER_CHAIN).content().grace();
        notice.nextAt = notice.nextAt == null ? REAL.instant().plus(grace) : notice.nextAt;
        return List.of();
    }

    /// The wait is over: up the tree. Writes nothing.
    ///
    /// @return who was reminded
    List<Recipient> goOn(Notice notice) {
        var above = upTheTree(notice.org, directory.posts());
        if (above.isEmpty()) {
            telling.giveUp(notice, "NO_CONTACT");
            return List.of();
        }
        return remind(notice, above, directory.known(Set.of(notice.studentId), Set.of()));
    }

    private List<Recipient> remind(Notice notice, List<Addressee> whom, Known known) {
        notice.sent();
        return IntStream.range(0, whom.size())
                .mapToObj(i -> remind(notice, whom.get(i), i + 1, known))
                .toList();
    }

    private Recipient remind(Notice notice, Addressee who, int position, Known known) {
        var recipient = Recipient.of(notice, who.person(), who.name(), position, null);
        telling.tell(notice, recipient, known.named(who, notice.studentId));
        return recipient;
    }

    private static List<Addressee> addressees(Notice notice, Known known, Posts posts) {
        return switch (notice.level) {
            case Level.HELPER ->
                    known.person(notice.helperId).filter(Addressee::active).stream().toList();
            case Level.PRINCIPAL -> posts.holding(Roles.PRINCIPAL, notice.org);
            case Level.COUNTY -> posts.holding(Roles.COUNTY_OFFICER, county(notice.org));
        };
    }

    private static List<Addressee> upTheTree(String org, Posts posts) {
        for (var at = org; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var officers =
                    posts.holding(at.equals(org) ? Roles.PRINCIPAL : Roles.COUNTY_OFFICER, at);
            if (!officers.isEmpty() || at.indexOf('/') < 0) {
                return officers;
            }
        }
    }

    private static String county(String org) {
        return org.split("/", 2)[0];
    }
}
