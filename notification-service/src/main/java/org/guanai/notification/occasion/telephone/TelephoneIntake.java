package org.guanai.notification.occasion.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.chain.PostTree;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.notice.NoticeChanges;
import org.guanai.notification.notice.NoticeIntake;
import org.guanai.notification.student.KnownStudent;

/// Asks the school to telephone the guardians of a student, once for each incident (3.1.5f):
/// whoever reported it, the class teacher and the principal; where there is none of them, the
/// nearest officer above. A suspect is not asked.
@ApplicationScoped
public class TelephoneIntake {
    private final NoticeIntake notices;
    private final NoticeChanges changes;
    private final TelephoneNotices occasion;
    private final Directory directory;

    TelephoneIntake(
            NoticeIntake notices,
            NoticeChanges changes,
            TelephoneNotices occasion,
            Directory directory) {
        this.changes = changes;
        this.notices = notices;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// @param unreached the notice that reached nobody
    /// @param reporter of the incident
    public void ask(NoticeRef unreached, Optional<UUID> reporter) {
        var subject = NoticeSubject.like(unreached, NoticeKind.TELEPHONE);
        if (notices.known(NoticeKind.TELEPHONE, Set.of(subject.key())).isEmpty()) {
            var known = directory.known(Set.of(unreached.student()), reporter.stream().toList());
            var school = school(unreached, known, reporter);
            var batch = notices.batch(known);
            var task = batch.raise(subject);
            batch.begin(task, occasion.about(task, school));
            batch.write();
        }
    }

    /// A guardian has acknowledged.
    void settle(String subject) {
        changes.settle(NoticeKind.TELEPHONE, subject);
    }

    private List<Addressee> school(
            NoticeRef unreached, DirectoryExcerpt known, Optional<UUID> reporter) {
        var posts = directory.posts();
        var classTeachers =
                known.student(unreached.student())
                        .map(KnownStudent::classId)
                        .map(id -> posts.holding(Roles.CLASS_TEACHER, unreached.org(), id))
                        .orElse(List.of());
        var asked =
                Stream.of(
                                reporter.flatMap(known::person).stream().toList(),
                                classTeachers,
                                posts.holding(Roles.PRINCIPAL, unreached.org()))
                        .flatMap(Collection::stream)
                        .filter(who -> who.active() && !who.isOneOf(unreached.keptFrom()))
                        .distinct()
                        .toList();
        return asked.isEmpty()
                ? PostTree.nearest(unreached.org(), posts, unreached.keptFrom())
                : asked;
    }
}
