package org.guanai.notification.occasion.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.notification.chain.ChainLink;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.notice.NoticeChanges;
import org.guanai.notification.notice.NoticeChanges.Withdrawn;
import org.guanai.notification.notice.NoticeIntake;

/// Takes back what was said of an incident and tells whoever was told: guardians, school and
/// officers (3.1.5e). What is on its way is not sent any more. Once for each student of an
/// incident, and once for its officers.
@ApplicationScoped
public class CorrectionIntake {
    private final NoticeChanges changes;
    private final NoticeIntake notices;
    private final CorrectionOccasions kept;
    private final CorrectionNotices occasion;
    private final Directory directory;

    CorrectionIntake(
            NoticeChanges changes,
            NoticeIntake notices,
            CorrectionOccasions kept,
            CorrectionNotices occasion,
            Directory directory) {
        this.changes = changes;
        this.notices = notices;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// @param subject of the notices of the incident
    public void correct(String subject, CorrectionReason why) {
        var withdrawn =
                Stream.of(NoticeKind.INCIDENT, NoticeKind.TELEPHONE, NoticeKind.ALARM)
                        .flatMap(kind -> changes.withdraw(kind, subject).stream())
                        .toList();
        var told = withdrawn.stream().flatMap(w -> w.told().stream()).distinct().toList();
        if (!told.isEmpty() && notices.known(NoticeKind.CORRECTION, Set.of(subject)).isEmpty()) {
            tell(withdrawn.getFirst(), told, why);
        }
    }

    private void tell(Withdrawn about, List<UUID> told, CorrectionReason why) {
        var known = directory.known(students(about), told);
        var batch = notices.batch(known);
        var notice = batch.raise(NoticeSubject.like(about.notice(), NoticeKind.CORRECTION));
        var correction = CorrectionOccasion.of(notice, why);
        kept.persist(correction);
        batch.begin(notice, occasion.about(notice, correction, links(told, known)));
        batch.write();
    }

    private static Set<UUID> students(Withdrawn about) {
        var student = about.notice().student();
        return student == null ? Set.of() : Set.of(student);
    }

    private static List<ChainLink> links(List<UUID> told, DirectoryExcerpt known) {
        return IntStream.range(0, told.size())
                .mapToObj(i -> new ChainLink(known.addressee(told.get(i)), i + 1, null))
                .toList();
    }
}
