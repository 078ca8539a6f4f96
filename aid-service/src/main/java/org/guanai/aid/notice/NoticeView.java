package org.guanai.aid.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeLevel;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.openapi.Nullable;

/// A public notice as everybody may read it.
///
/// @param school 10-digit 学校标识码
/// @param level before the class or before the school
/// @param className of a notice before a class
/// @param programme its name, or that it is the recognition
/// @param until last day, included
/// @param provisional the last day may move: holidays are not announced for all of the period
/// @param entries in a list left out
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        String school,
        String schoolName,
        NoticeSubject subject,
        NoticeLevel level,
        @Nullable String className,
        String programme,
        String term,
        Instant publishedAt,
        LocalDate from,
        LocalDate until,
        boolean provisional,
        @Nullable List<NoticeRowView> entries) {

    /// All that is ever shown of a child.
    ///
    /// @param name masked
    /// @param tier of hardship (困难等级), never its kind
    public record NoticeRowView(
            UUID id,
            String name,
            String schoolName,
            int grade,
            @Nullable String className,
            @Nullable String tier,
            String programme) {}

    static NoticeView of(PublicNotice n) {
        return of(n, null);
    }

    static NoticeView of(PublicNotice n, List<NoticeEntry> entries) {
        var rows = entries == null ? null : entries.stream().map(e -> row(n, e)).toList();
        return new NoticeView(
                n.id,
                n.schoolCode,
                n.schoolName,
                n.subject,
                n.level,
                n.className,
                n.title,
                n.term,
                n.publishedAt,
                n.startsOn,
                n.endsOn,
                n.provisional,
                rows);
    }

    private static NoticeRowView row(PublicNotice n, NoticeEntry e) {
        return new NoticeRowView(
                e.id, e.maskedName, n.schoolName, e.grade, e.className, e.tier, n.title);
    }
}
