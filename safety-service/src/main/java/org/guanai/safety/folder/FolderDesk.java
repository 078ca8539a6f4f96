package org.guanai.safety.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.responsibility.duty.DutyDesk;

/// Gathers the principal's folder. Printing it is on record.
@ApplicationScoped
class FolderDesk {
    private final Sql sql;
    private final DutyDesk duties;
    private final ActingPost post;
    private final Journal journal;

    FolderDesk(Sql sql, DutyDesk duties, ActingPost post, Journal journal) {
        this.sql = sql;
        this.duties = duties;
        this.post = post;
        this.journal = journal;
    }

    /// Of the twelve months before today.
    ///
    /// @param school 10-digit; null for the caller's own school
    @Transactional
    SchoolFolder folder(String school) {
        var place = post.school(school);
        var sections = new ArrayList<FolderSection>();
        sections.add(duties(school));
        var since = post.today().minusYears(1);
        for (var part : FolderPart.ALL) {
            var rows = part.rows(sql, place, since);
            sections.add(new FolderSection(part.title(), part.head(), rows));
        }
        journal.exported("school-folder", place.text(), "迎检资料");
        return new SchoolFolder(post.nameOf(place), post.today().toString(), sections);
    }

    private FolderSection duties(String school) {
        var matrix = duties.matrix(school);
        var rows = new ArrayList<List<String>>();
        for (var duty : matrix.items()) {
            rows.add(
                    List.of(
                            duty.post().word(),
                            duty.name() == null ? "在岗" : duty.name(),
                            duty.team() == null ? "—" : duty.team().word(),
                            duty.duties()));
        }
        matrix.vacant().forEach(p -> rows.add(List.of(p.word(), "空缺", "—", "—")));
        return new FolderSection("安全岗位和应急小组", List.of("岗位", "人员", "应急职责", "职责"), rows);
    }
}
