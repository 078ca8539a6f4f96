package org.guanai.notification.occasion.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.template.DeclaredTexts.Words;

/// One thing that is told (消息) of one type of event: when, to whom, in which words, and as which
/// kind of notice, which decides its channels and whether it is urgent. A declaration: it is built
/// once, at the start, and says nothing about a single event.
///
/// Words are Qute templates; `{recipient}`, `{student}` and `{school}` are always there, salutation
/// and signature are added. Names are looked up when the words are written, so an event needs none.
///
/// @param <E> the event
public final class News<E extends Record> {
    final Class<E> event;
    final String code;
    final NoticeKind kind;
    final Recipients<E> recipients = new Recipients<>();
    final List<Fact<E>> facts = new ArrayList<>();
    final Map<String, Words> words = new HashMap<>();
    final Set<String> takesBack;

    Predicate<E> when = _ -> true;
    Function<E, UUID> source = _ -> null;
    Function<E, UUID> student = _ -> null;
    Function<E, String> org;
    Function<E, ?> once = _ -> "";
    Function<E, Collection<UUID>> except = _ -> Set.of();

    private News(Class<E> event, String code, NoticeKind kind, Set<String> takesBack) {
        this.event = event;
        this.code = code;
        this.kind = kind;
        this.takesBack = takesBack;
    }

    /// @param code unique among all news; a county's own words are stored under it
    public static <E extends Record> News<E> of(Class<E> event, String code, NoticeKind kind) {
        return new News<>(event, code, kind, Set.of());
    }

    /// What other news said of the same source is not so any more: those that were not sent yet are
    /// not sent, and whoever may have been told is told this.
    ///
    /// @param codes of the other news
    public static <E extends Record> News<E> takingBack(
            Class<E> event, String code, NoticeKind kind, String... codes) {
        return new News<>(event, code, kind, Set.of(codes));
    }

    /// @param source the record that it came of: the pairing, the application
    /// @param org path of the organisation that it concerns
    public News<E> about(Function<E, UUID> source, Function<E, String> org) {
        this.source = source;
        this.org = org;
        return this;
    }

    /// The child whom it concerns.
    public News<E> student(Function<E, UUID> student) {
        this.student = student;
        return this;
    }

    /// Only events for which this holds.
    public News<E> when(Predicate<E> when) {
        this.when = when;
        return this;
    }

    /// Told once for each source and value, not only once for each source.
    public News<E> oncePer(Function<E, ?> value) {
        this.once = value;
        return this;
    }

    /// To the child's guardians, all at once. Never of an incident, a mandatory report or a
    /// counselling.
    public News<E> toGuardians() {
        recipients.guardians = true;
        return this;
    }

    /// To this person; up the tree when there is none.
    public News<E> toPerson(Function<E, UUID> person) {
        recipients.people.add(e -> {
            var id = person.apply(e);
            return id == null ? List.of() : List.of(id);
        });
        return this;
    }

    public News<E> toPeople(Function<E, ? extends Collection<UUID>> people) {
        recipients.people.add(people::apply);
        return this;
    }

    /// To whoever holds the post at the organisation; up the tree when it is vacant.
    ///
    /// @param role a constant of `org.guanai.events.Roles`
    public News<E> toPost(String role) {
        return toPost(role, e -> org.apply(e));
    }

    /// @param at path of the organisation
    public News<E> toPost(String role, Function<E, String> at) {
        recipients.posts.add(e -> new PostAt(role, at.apply(e)));
        return this;
    }

    /// @param role a constant of `org.guanai.events.Roles`, as the event says
    /// @param at path of the organisation
    public News<E> toPost(Function<E, String> role, Function<E, String> at) {
        recipients.posts.add(e -> new PostAt(role.apply(e), at.apply(e)));
        return this;
    }

    /// To whoever holds the post in the county.
    public News<E> toCounty(String role) {
        return toPost(role, e -> org.apply(e).split("/", 2)[0]);
    }

    /// To the teacher of the child's class.
    public News<E> toClassTeacher() {
        recipients.classTeacher = true;
        return this;
    }

    /// To the principal of a school, or the officers of what lies above.
    public News<E> toResponsible() {
        recipients.posts.add(e -> new PostAt(PostAt.RESPONSIBLE, org.apply(e)));
        return this;
    }

    /// These are not told, and do not see it: by person or human.
    public News<E> except(Function<E, ? extends Collection<UUID>> people) {
        this.except = people::apply;
        return this;
    }

    /// A word of the text as it stands in the event.
    public News<E> text(String name, Function<E, String> value) {
        return fact(name, Fact.Form.TEXT, value::apply);
    }

    public News<E> day(String name, Function<E, LocalDate> value) {
        return fact(name, Fact.Form.DAY, value::apply);
    }

    public News<E> time(String name, Function<E, Instant> value) {
        return fact(name, Fact.Form.TIME, value::apply);
    }

    /// The name of a person.
    public News<E> name(String name, Function<E, UUID> person) {
        return fact(name, Fact.Form.PERSON, person::apply);
    }

    /// The name of an organisation.
    public News<E> place(String name, Function<E, String> path) {
        return fact(name, Fact.Form.PLACE, path::apply);
    }

    /// A code, by its word in `news.properties` and `news_zh.properties`.
    public News<E> word(String name, Function<E, ?> code) {
        return fact(name, Fact.Form.WORD, code::apply);
    }

    /// What somebody has written, by the id of what holds it: `{name.title}` and `{name.text}`.
    public News<E> written(String name, Function<E, UUID> id) {
        return fact(name, Fact.Form.WRITTEN, id::apply);
    }

    public News<E> zh(String subject, String body) {
        words.put("zh", new Words(subject, "{recipient}，您好：\n\n" + body + "\n{school}"));
        return this;
    }

    public News<E> en(String subject, String body) {
        words.put("en", new Words(subject, "Dear {recipient},\n\n" + body + "\n\n{school}"));
        return this;
    }

    private News<E> fact(String name, Fact.Form form, Function<E, ?> value) {
        facts.add(new Fact<>(name, form, value));
        return this;
    }

    String key(E event) {
        var more = String.valueOf(once.apply(event));
        return code + "." + source.apply(event) + (more.isEmpty() ? "" : "." + more);
    }

    /// Whom it is declared for.
    static final class Recipients<E> {
        final List<Function<E, ? extends Collection<UUID>>> people = new ArrayList<>();
        final List<Function<E, PostAt>> posts = new ArrayList<>();
        boolean guardians;
        boolean classTeacher;
    }
}
