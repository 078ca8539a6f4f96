package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.delivery.DeliveryLog;

/// Reading notices.
@ApplicationScoped
class NoticeDesk {
    private final Notices notices;
    private final NoticeSearch search;
    private final Recipients recipients;
    private final DeliveryLog deliveries;
    private final Journal journal;
    private final Caller caller;

    NoticeDesk(
            Notices notices,
            NoticeSearch search,
            Recipients recipients,
            DeliveryLog deliveries,
            Journal journal,
            Caller caller) {
        this.notices = notices;
        this.search = search;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    Page<NoticeView> list(NoticeSearch.Wanted wanted, Paging paging) {
        var page = Page.of(search.find(wanted, paging), paging.limit(), n -> Cursor.of(n.id));
        var ids = page.items().stream().map(n -> n.id).toList();
        var people = recipients.ofAll(ids).stream().collect(Collectors.groupingBy(r -> r.noticeId));
        var told = deliveries.of(ids);
        return page.map(n -> NoticeView.of(n, people.getOrDefault(n.id, List.of()), told));
    }

    @Transactional
    NoticeView one(UUID id) {
        var notice = notices.findByIdOptional(id).orElseThrow(Refusal::absent);
        var people = recipients.of(id);
        if (!search.allows(notice, people)) {
            throw Refusal.absent();
        }
        if (people.stream()
                .noneMatch(r -> caller.maybePerson().filter(r.person::equals).isPresent())) {
            journal.opened("notice", id, null);
        }
        return NoticeView.of(notice, people, deliveries.of(List.of(id)));
    }
}
