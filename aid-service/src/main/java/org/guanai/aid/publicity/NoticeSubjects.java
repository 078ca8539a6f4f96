package org.guanai.aid.publicity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The owner of what stands on public notices. Every step joins the caller's transaction and locks
/// the rows that it moves.
public interface NoticeSubjects {
    NoticeSubject subject();

    /// Puts what waits for publication on notice, oldest first.
    ///
    /// @throws Refusal.Absent when the caller has no such programme
    Published putOnNotice(Publication publication, OrgPath school, int most);

    /// Their notice has begun: the families may be told.
    void shown(Collection<UUID> ids, UUID notice, LocalDate until);

    /// The notice has passed without an open objection; those that were withdrawn or refused
    /// meanwhile stay as they are.
    void pass(NoticeLevel level, Collection<UUID> ids);

    /// An objection was upheld: the school's approval is taken back, unless it was already.
    void takeBack(UUID id);

    /// The notice itself was wrong and is taken down: they wait to be published anew.
    void waitAgain(NoticeLevel level, Collection<UUID> ids);

    /// @param programme null where it is none of a programme
    /// @param title name of the programme, or of the recognition
    record Published(UUID programme, String title, int workingDays, List<OnNotice> rows) {}

    /// What a notice may show of a child, and the name to be masked.
    ///
    /// @param tier of hardship (困难等级); null where there is none
    record OnNotice(UUID id, String name, int grade, String className, String tier) {}
}
