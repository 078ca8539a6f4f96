package org.guanai.notification.family.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashMap;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sql.Sql;

/// Finds messages and their read receipts. In the current transaction.
@ApplicationScoped
class MessageBook {
    @Produces
    static final RuleOf<NeutralWords> NEUTRAL_WORDS =
            new RuleOf<>("neutral-words", NeutralWords.class);

    private static final String WITHIN = "substring(concat(org, '/'), 1, length(:place)) = :place";
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /// From the notices that came of it.
    private static final String RECEIPTS =
            """
            select r.id, n.student_id, r.person, r.told_at, (
                select min(d.handed_over_at) from delivery d
                where d.recipient_id = r.id and d.channel in ('IN_APP', 'LINK') and d.state = 'HANDED_OVER') as read_at
            from notice n join recipient r on r.notice_id = n.id
            where n.source_id = :message and n.kind = 'FAMILY' and r.id > :after order by r.id limit :most\
            """;

    private final FamilyMessages messages;
    private final Rules rules;
    private final Sql sql;

    MessageBook(FamilyMessages messages, Rules rules, Sql sql) {
        this.messages = messages;
        this.rules = rules;
        this.sql = sql;
    }

    /// Newest first.
    Page<FamilyMessageView> page(Wanted wanted, Paging paging) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder("id < :after");
        values.put("after", paging.afterId().orElse(LAST));
        add(where, values, "authorId = :author", "author", wanted.author());
        add(where, values, "kind = :kind", "kind", wanted.kind());
        add(where, values, "state = :state", "state", wanted.state());
        add(where, values, WITHIN, "place", wanted.org() == null ? null : wanted.org() + "/");
        var found =
                messages.find(where + " order by id desc", values)
                        .page(0, paging.limit() + 1)
                        .list();
        return Page.of(found, paging.limit(), m -> Cursor.of(m.id)).map(FamilyMessageView::of);
    }

    Page<ReadReceiptView> receipts(UUID message, Paging paging) {
        var found =
                sql.query(RECEIPTS)
                        .with("message", message)
                        .with("after", paging.afterId().orElse(FIRST))
                        .with("most", paging.limit() + 1)
                        .list(ReadReceiptView.class);
        return Page.of(found, paging.limit(), r -> Cursor.of(r.id()));
    }

    boolean isNeutral(String org, String text) {
        return rules.today(org).of(NEUTRAL_WORDS).content().isNeutral(text);
    }

    /// What is asked for; null means any.
    record Wanted(UUID author, MessageKind kind, MessageState state, String org) {}

    private static void add(
            StringBuilder where,
            HashMap<String, Object> values,
            String condition,
            String name,
            Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
