package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeSubjects.OnNotice;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A row of a public notice: the allowed columns and nothing else.
@Entity
class NoticeEntry {
    @Id UUID id;
    OrgPath org;
    UUID noticeId;

    /// The application or recognition that is shown.
    UUID subjectId;

    String maskedName;
    int grade;
    String className;

    /// Tier of hardship (困难等级); null where there is none.
    String tier;

    /// Withdrawn, or an objection was upheld: no longer shown.
    Instant struckAt;

    protected NoticeEntry() {}

    /// In the order of what is shown.
    static List<NoticeEntry> of(PublicNotice notice, List<OnNotice> shown) {
        return shown.stream().map(a -> of(notice, a)).toList();
    }

    private static NoticeEntry of(PublicNotice notice, OnNotice shown) {
        var entry = new NoticeEntry();
        entry.id = Ids.next();
        entry.org = notice.org;
        entry.noticeId = notice.id;
        entry.subjectId = shown.id();
        entry.maskedName = NameMask.of(shown.name());
        entry.grade = shown.grade();
        entry.className = shown.className();
        entry.tier = shown.tier();
        return entry;
    }

    /// No event: its owner announces what became of it.
    void strike(Instant at) {
        struckAt = at;
    }
}
