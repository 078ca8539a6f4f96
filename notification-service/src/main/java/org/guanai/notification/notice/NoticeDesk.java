package org.guanai.notification.notice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.Occasions;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.DeliveryLog;

/// Reading notices. A recipient who opens theirs was told by that; a list only shows that it is
/// there, without its text.
@ApplicationScoped
public class NoticeDesk {
    private final NoticeSearch search;
    private final Telling telling;
    private final Occasions occasions;
    private final DeliveryLog deliveries;
    private final Journal journal;
    private final Caller caller;

    NoticeDesk(
            NoticeSearch search,
            Telling telling,
            Occasions occasions,
            DeliveryLog deliveries,
            Journal journal,
            Caller caller) {
        this.search = search;
        this.telling = telling;
        this.occasions = occasions;
        this.deliveries = deliveries;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    Page<NoticeView> list(NoticeSearch.Wanted wanted, Paging paging) {
        var page = Page.of(search.find(wanted, paging), paging.limit(), n -> Cursor.of(n.id));
        var ids = page.items().stream().map(n -> n.id).toList();
        var people = search.recipients(ids).stream().collect(groupingBy(r -> r.noticeId));
        var told = deliveries.of(ids);
        var about = occasions.ofAll(page.items().stream().map(Notice::ref).toList());
        return page.map(n ->
                NoticeView.of(
                        n,
                        about.get(n.id).facts(),
                        people.getOrDefault(n.id, List.of()).stream()
                                .filter(r -> shows(n, r))
                                .map(r ->
                                        NoticeView.RecipientView.listed(
                                                r, told.getOrDefault(r.id, List.of())))
                                .toList()));
    }

    /// Whom else of the county an alarm went to is the county's to know.
    private boolean shows(Notice notice, Recipient recipient) {
        return notice.kind != NoticeKind.ALARM || isMe(recipient) || !caller.org().contains("/");
    }

    @Transactional
    NoticeView one(UUID id) {
        var found = search.one(id);
        var notice = found.notice();
        if (found.chain().stream().noneMatch(this::isMe)) {
            journal.opened("notice", id, null);
        }
        found.chain().stream()
                .filter(r -> isMe(r) && r.isOpen())
                .forEach(me -> telling.read(notice, me));
        var told = deliveries.of(List.of(id));
        return NoticeView.of(
                notice,
                occasions.of(notice.ref()).facts(),
                found.chain().stream()
                        .filter(r -> shows(notice, r))
                        .map(r ->
                                NoticeView.RecipientView.opened(
                                        r, told.getOrDefault(r.id, List.of())))
                        .toList());
    }

    /// A notice by the link of its message; whoever opens it was told by that. In the current
    /// transaction and the system scope.
    ///
    /// @throws Refusal.Absent when it is not for them any more, or too old
    public NoticeView.LinkedView linked(UUID recipient) {
        var found = telling.linked(recipient);
        telling.reached(found.notice(), found.recipient(), ChannelKind.LINK);
        return NoticeView.LinkedView.of(found.notice(), found.recipient());
    }

    private boolean isMe(Recipient recipient) {
        return caller.maybePerson().filter(recipient.person::equals).isPresent();
    }
}
