package org.guanai.mentoring.care.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.Test;

/// Many contacts at once, each with its result.
@QuarkusTest
class ContactBatchTest {
    private static final String PATH = "/api/mentoring/contact-batches";

    @Inject InMemoryBroker broker;

    @Test
    void goodRowsAreKeptAndBadOnesSayWhy() {
        var county = County.inTerm(broker);
        var school = county.school();
        var pair = county.pair(school);
        var id = UUID.randomUUID();
        var rows =
                List.of(
                        talk(pair.id(), "2026-03-04T09:00:00+08:00", "id", id),
                        talk(pair.id(), "2026-03-04T09:00:00+08:00", "id", id),
                        talk(pair.id(), "2026-03-05T09:00:00+08:00", "minutes", 5),
                        talk(UUID.randomUUID(), "2026-03-04T09:00:00+08:00", "minutes", 5),
                        talk(pair.id(), "2026-03-04T09:30:00+08:00", "reached", false));
        then(County.post(county.teacher(school, pair.helper()), PATH, Map.of("contacts", rows)))
                .created()
                .shows("recorded", 2)
                .shows("repeated", 1)
                .shows("refused", 2)
                .shows("results[0].contactId", id)
                .shows("results[0].duty.state", "UPCOMING")
                .shows("results[1].repeated", true)
                .shows("results[1].contactId", id)
                .shows("results[2].problem", "mentoring.contact-in-future")
                .shows("results[2].field", "occurredAt")
                .shows("results[3].problem", "kit.absent")
                .shows("results[4].countsNot", "NOT_REACHED");
        assertThat(Rows.count("select count(*) from contact where pairing_id = ?", pair.id()))
                .isEqualTo(2);
    }

    @Test
    void whatAPhoneSendsAgainGetsTheFirstAnswerAndAnotherContactUnderTheSameIdIsAConflict() {
        var county = County.inTerm(broker);
        var school = county.school();
        var pair = county.pair(school);
        var id = UUID.randomUUID();
        var first = talk(pair.id(), "2026-03-04T09:00:00+08:00", "id", id);
        first.put("note", "聊了学习");
        first.put("concern", 2);
        var me = county.teacher(school, pair.helper());
        then(County.post(me, PATH, Map.of("contacts", List.of(first))))
                .created()
                .shows("recorded", 1);
        var other = new HashMap<>(first);
        other.put("note", "聊了家里");
        then(County.post(
                        county.teacher(school, pair.helper()),
                        PATH,
                        Map.of("contacts", List.of(first, other))))
                .created()
                .shows("recorded", 0)
                .shows("repeated", 1)
                .shows("results[0].contactId", id)
                .shows("results[0].duty.state", "UPCOMING")
                .shows("results[1].problem", "mentoring.contact-exists");
        assertThat(Rows.count("select count(*) from feedback where contact_id = ?", id))
                .isEqualTo(1);
        var stranger = county.pair(school);
        var theirs = talk(stranger.id(), "2026-03-04T09:00:00+08:00", "id", id);
        then(County.post(
                        county.teacher(school, stranger.helper()),
                        PATH,
                        Map.of("contacts", List.of(theirs))))
                .shows("results[0].problem", "mentoring.contact-exists")
                .lacks("results[0].contactId");
    }

    @Test
    void badFieldsAreNamed() {
        var county = County.inTerm(broker);
        var rows = List.of(Map.of("kind", "TALK"));
        then(County.post(
                        county.teacher(county.school(), UUID.randomUUID()),
                        PATH,
                        Map.of("contacts", rows)))
                .invalid("contacts[0].pairingId", "contacts[0].occurredAt", "contacts[0].reached");
    }

    private static Map<String, Object> talk(UUID pairing, String at, String field, Object value) {
        var row = new HashMap<String, Object>();
        row.put("pairingId", pairing);
        row.put("kind", "TALK");
        row.put("occurredAt", at);
        row.put("reached", true);
        row.put(field, value);
        return row;
    }
}
