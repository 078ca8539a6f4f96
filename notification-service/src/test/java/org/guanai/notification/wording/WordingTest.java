package org.guanai.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.testing.TestCaller;
import org.guanai.notification.County;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// 3.2.1c, 3.3.3b: a county says its notices in its own words, by two officers, neutrally.
@QuarkusTest
class WordingTest {
    private static final String WORDINGS = "/api/notification/wordings";

    private final County county = County.fresh();
    private final TestCaller author = officer(UUID.randomUUID());
    private final TestCaller other = officer(UUID.randomUUID());

    @Test
    void approvedWordsAreUsedAndTheNationalOnesAgainWhenTheyAreTakenBack() {
        var path = drafted();
        then(author.post(path + "/approvals", Map.of())).refused(409, "notification.wording-own");
        then(other.post(path + "/approvals", Map.of())).created().shows("state", "APPROVED");
        assertThat(subject()).isEqualTo("请速联系学校（欧阳小明）");

        then(author.post(path + "/withdrawals", Map.of("reason", "措辞不当"))).created();
        then(author.get("/api/notification/templates?limit=200"))
                .ok()
                .shows("items.find { it.code == 'INCIDENT' }.own", false);
    }

    @Test
    void aDraftWaitsForAnotherOfficerAndIsNotUsed() {
        var path = drafted();
        assertThat(waiting(path)).hasSize(1);
        assertThat(subject()).startsWith("【重要】");
        then(other.get(WORDINGS + "?state=DRAFT")).lists("items.code", "INCIDENT");
    }

    @Test
    void thePreviewShowsWhatAReaderWouldSee() {
        then(author.request().body(entry()).post(WORDINGS + "/previews"))
                .ok()
                .shows("subject", "请速联系学校（欧阳小明）")
                .shows("body", "欧阳女士：请联系石塘镇中心小学。")
                .has("smsParts");
        then(author.get(WORDINGS)).lists("items");
    }

    @Test
    void whatCannotBeSentAsItIsIsRefused() {
        refused("subject", "{config:quarkus}", "notification.name-unknown");
        refused("body", "{#if student}有{/if}", "notification.name-unknown");
        refused("body", "{amount}", "notification.name-unknown");
        refused("body", "这个留守儿童", "notification.not-neutral");
        refused("subject", "请".repeat(36), "notification.text-too-long");
        refused("body", "请".repeat(700), "notification.text-too-long");
        var unknown = entry();
        unknown.put("code", "NO_SUCH");
        then(author.post(WORDINGS, unknown)).refused(422, "notification.template-unknown", "code");
        unknown.put("code", "DIGEST");
        then(author.post(WORDINGS, unknown)).refused(422, "notification.template-unknown", "code");
    }

    @Test
    void aDraftMayBeChangedAndWhoeverDoesIsItsAuthor() {
        var path = drafted();
        var etag = then(author.get(path)).ok().etag();
        var changed = entry();
        changed.put("subject", "请联系学校：{student}");
        then(other.put(path, etag, changed)).ok().shows("subject", "请联系学校：{student}");
        then(author.put(path, etag, changed)).is(412);
        then(other.post(path + "/approvals", Map.of())).refused(409, "notification.wording-own");
        then(author.post(path + "/approvals", Map.of())).created();
        etag = then(author.get(path)).etag();
        then(author.put(path, etag, changed)).refused(409, "notification.wording-decided");
    }

    @Test
    void nobodyElseHasASay() {
        var path = drafted();
        var elsewhere = as(Roles.COUNTY_OFFICER).of("110101").person(UUID.randomUUID());
        then(elsewhere.get(path)).absent();
        then(elsewhere.post(path + "/approvals", Map.of())).absent();
        then(as(Roles.PRINCIPAL).of(county.east.org()).post(WORDINGS, entry())).forbidden();
    }

    @Test
    void theTextsOfAllNoticesCanBeReadWithTheirNames() {
        then(as(Roles.PRINCIPAL).of(county.east.org()).get("/api/notification/templates?limit=200"))
                .ok()
                .shows("items.find { it.code == 'INCIDENT' }.open", true)
                .lists(
                        "items.find { it.code == 'INCIDENT' }.names",
                        "at",
                        "recipient",
                        "school",
                        "student")
                .shows("items.find { it.code == 'DIGEST' }.open", false);
    }

    private void refused(String field, String text, String code) {
        var entry = entry();
        entry.put(field, text);
        then(author.post(WORDINGS, entry)).refused(422, code, field);
    }

    private String drafted() {
        return WORDINGS + "/" + then(author.post(WORDINGS, entry())).created().id();
    }

    private static Map<String, Object> entry() {
        return new HashMap<>(
                Map.of(
                        "code", "INCIDENT",
                        "language", "zh",
                        "subject", "请速联系学校（{student}）",
                        "body", "{recipient}：请联系{school}。",
                        "effectiveFrom", "2026-01-01"));
    }

    private List<ApprovalWaiting> waiting(String path) {
        var id = UUID.fromString(path.substring(WORDINGS.length() + 1));
        return County.broker().published(Topics.NOTIFICATION_EVENTS, ApprovalWaiting.class).stream()
                .filter(e -> e.id().equals(id))
                .toList();
    }

    /// Of the mail that a guardian gets of an incident.
    private String subject() {
        var mother = county.guardian("zh");
        happened(involved(arrived(student(county.east, mother))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> MailServer.to(mother.email()).size() == 1);
        try {
            return MailServer.to(mother.email()).getFirst().getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestCaller officer(UUID person) {
        return as(Roles.COUNTY_OFFICER).of(county.org).person(person);
    }
}
