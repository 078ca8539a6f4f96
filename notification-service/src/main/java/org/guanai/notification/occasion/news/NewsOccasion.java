package org.guanai.notification.occasion.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;

/// What a news is about, and for whom it is: enough to go on without the event.
@Entity
class NewsOccasion {
    @Id UUID noticeId;
    String org;

    /// Of its declaration.
    String code;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    String subject;
    UUID sourceId;

    /// Null when it is about no single one.
    UUID studentId;

    boolean guardians;
    boolean classTeacher;
    UUID[] people;

    /// As `role@path`.
    String[] posts;

    String[] factNames;
    String[] factValues;

    protected NewsOccasion() {}

    private NewsOccasion(NoticeRef notice, NewsItem<?> item, Collection<UUID> people) {
        noticeId = notice.id();
        org = notice.org();
        code = item.news().code;
        kind = notice.kind();
        subject = notice.subject();
        sourceId = notice.source();
        studentId = notice.student();
        guardians = item.news().recipients.guardians;
        classTeacher = item.news().recipients.classTeacher;
        this.people = people.toArray(UUID[]::new);
        posts = item.posts().stream().map(PostAt::text).toArray(String[]::new);
        factNames = item.factNames();
        factValues = item.factValues();
    }

    static NewsOccasion of(NoticeRef notice, NewsItem<?> item, Collection<UUID> people) {
        return new NewsOccasion(notice, item, people);
    }

    List<UUID> people() {
        return List.of(people);
    }

    List<PostAt> posts() {
        return Arrays.stream(posts).map(PostAt::read).toList();
    }

    Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        for (int i = 0; i < factNames.length; i++) {
            facts.put(factNames[i], factValues[i]);
        }
        return facts;
    }
}
