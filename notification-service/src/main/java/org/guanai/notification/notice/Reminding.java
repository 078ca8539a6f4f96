package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.guanai.events.Roles;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Named;
import org.guanai.notification.directory.Names;

/// Reminds whoever answers for an overdue duty (3.1.3): its helper, the school's principal, the
/// county. Where nobody holds the post, the reminder goes up the tree to the next officer.
@ApplicationScoped
class Reminding {
    private static final Clock REAL = Clock.systemUTC();

    private final Recipients recipients;
    private final Directory directory;
    private final Names names;
    private final Telling telling;
    private final ChainConfig config;

    Reminding(
            Recipients recipients,
            Directory directory,
            Names names,
            Telling telling,
            ChainConfig config) {
        this.recipients = recipients;
        this.directory = directory;
        this.names = names;
        this.telling = telling;
        this.config = config;
    }

    /// Reminds whoever is there; waits when nobody is, since their snapshots may be on the way.
    void begin(Notice notice) {
        var there = addressees(notice);
        if (!there.isEmpty()) {
            remind(notice, there);
        } else if (notice.nextAt == null) {
            notice.nextAt = REAL.instant().plus(config.grace());
        }
    }

    /// The wait is over: up the tree.
    void goOn(Notice notice) {
        var above = upTheTree(notice.org);
        if (above.isEmpty()) {
            telling.giveUp(notice, "NO_CONTACT");
        } else {
            remind(notice, above);
        }
    }

    private void remind(Notice notice, List<Addressee> whom) {
        var all =
                IntStream.range(0, whom.size())
                        .mapToObj(i ->
                                Recipient.of(
                                        notice,
                                        whom.get(i).person(),
                                        whom.get(i).name(),
                                        i + 1,
                                        null))
                        .toList();
        notice.sent();
        all.forEach(recipient -> telling.tell(notice, recipient, named(notice, recipient)));
        recipients.persist(all);
        telling.dispatch(all, false);
    }

    private Named named(Notice notice, Recipient recipient) {
        return names.of(recipient.person, notice.studentId, notice.org);
    }

    private List<Addressee> addressees(Notice notice) {
        return switch (notice.level) {
            case Level.HELPER ->
                    directory.addressee(notice.helperId).filter(Addressee::active).stream()
                            .toList();
            case Level.PRINCIPAL -> directory.holding(Roles.PRINCIPAL, notice.org);
            case Level.COUNTY -> directory.holding(Roles.COUNTY_OFFICER, county(notice.org));
        };
    }

    private List<Addressee> upTheTree(String org) {
        for (var at = org; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var officers =
                    directory.holding(at.equals(org) ? Roles.PRINCIPAL : Roles.COUNTY_OFFICER, at);
            if (!officers.isEmpty() || at.indexOf('/') < 0) {
                return officers;
            }
        }
    }

    private static String county(String org) {
        return org.split("/", 2)[0];
    }
}
