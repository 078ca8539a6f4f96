package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress.OnNotice;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A row of a public notice: the allowed columns and nothing else.
@Entity
class NoticeEntry {
    @Id UUID id;
    OrgPath org;
    UUID noticeId;
    UUID applicationId;
    String maskedName;
    int grade;
    String className;

    /// Withdrawn, or an objection was upheld: no longer shown.
    Instant struckAt;

    protected NoticeEntry() {}

    /// In the order of the applications.
    static List<NoticeEntry> of(PublicNotice notice, List<OnNotice> applications) {
        return applications.stream().map(a -> of(notice, a)).toList();
    }

    private static NoticeEntry of(PublicNotice notice, OnNotice application) {
        var entry = new NoticeEntry();
        entry.id = Ids.next();
        entry.org = notice.org;
        entry.noticeId = notice.id;
        entry.applicationId = application.id();
        entry.maskedName = NameMask.of(application.name());
        entry.grade = application.grade();
        entry.className = application.className();
        return entry;
    }

    /// No event: the application announces what became of it.
    void strike(Instant at) {
        struckAt = at;
    }
}
