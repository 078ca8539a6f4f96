package org.guanai.aid.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;

/// What anybody may read, without a token. It takes the system scope, but reads only the two tables
/// that hold nothing private, and of them only notices that stand today.
@ApplicationScoped
class PublicBoard {
    private final Notices notices;
    private final NoticeEntries entries;
    private final Clock clock;

    PublicBoard(Notices notices, NoticeEntries entries, Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.clock = clock;
    }

    /// Newest first.
    Page<NoticeView> standing(String school, Paging paging) {
        var limit = paging.limit();
        var before = paging.afterId();
        return read(() ->
                Page.of(
                                notices.standing(today(), school, before, limit + 1),
                                limit,
                                n -> Cursor.of(n.id))
                        .map(NoticeView::of));
    }

    NoticeView one(UUID id) {
        return read(() ->
                notices.standing(id, today())
                        .map(n -> NoticeView.of(n, entries.of(id)))
                        .orElseThrow(Refusal::absent));
    }

    private static <T> T read(Supplier<T> reading) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
