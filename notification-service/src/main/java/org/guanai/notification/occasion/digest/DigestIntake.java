package org.guanai.notification.occasion.digest;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.notice.NoticeIntake;
import org.guanai.notification.notice.NoticeIntake.Untold;

/// Brings what people were not told singly into one message for each.
@ApplicationScoped
class DigestIntake {
    private static final int PEOPLE = 200;
    private static final int LISTED = 20;

    private final NoticeIntake notices;
    private final DigestOccasions kept;
    private final DigestNotices occasion;
    private final Directory directory;

    DigestIntake(
            NoticeIntake notices,
            DigestOccasions kept,
            DigestNotices occasion,
            Directory directory) {
        this.notices = notices;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// @param county code
    /// @return for how many people there was one
    int take(String county, LocalDate day) {
        var byPerson = notices.untold(county, PEOPLE).stream().collect(groupingBy(Untold::person));
        if (!byPerson.isEmpty()) {
            var batch = notices.batch(directory.known(Set.of(), byPerson.keySet()));
            byPerson.forEach((person, untold) -> tell(person, untold, day, batch));
            batch.write();
        }
        return byPerson.size();
    }

    private void tell(UUID person, List<Untold> untold, LocalDate day, NoticeIntake.Batch batch) {
        var key = person + "." + day + "." + untold.getFirst().recipient();
        var first = untold.getFirst();
        var subject =
                new NoticeSubject(NoticeKind.DIGEST, key, person, null, first.org(), List.of());
        var notice = batch.raise(subject);
        var subjects = untold.stream().map(Untold::subject).toList();
        var digest = DigestOccasion.of(notice, person, subjects, LISTED);
        kept.persist(digest);
        batch.begin(notice, occasion.about(notice, digest));
    }
}
