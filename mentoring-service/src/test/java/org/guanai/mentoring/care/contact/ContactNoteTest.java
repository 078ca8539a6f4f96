package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.care.contact.TestContact.PATH;
import static org.guanai.mentoring.care.contact.TestContact.talk;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The note of a contact is sealed and opens only by a deliberate call.
@QuarkusTest
class ContactNoteTest {
    private static final String NOTE = "想爸爸妈妈了,晚上睡不好";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private UUID contact;

    @BeforeEach
    void aContactWithANote() {
        county = County.inTerm(broker);
        school = county.school();
        contact = then(talk().with("note", NOTE).on(county.pair(school))).created().id();
    }

    @Test
    void noRowHoldsItInClear() {
        var stored = Rows.one("select encode(note, 'escape') from contact where id = ?", contact);
        assertThat(stored.orElseThrow().toString()).doesNotContain(NOTE);
        assertThat(
                        Rows.count(
                                "select count(*) from idempotency where position(convert_to(?, 'UTF8') in body) > 0",
                                NOTE))
                .isZero();
    }

    @Test
    void aContactOnlySaysThatThereIsOne() {
        then(county.principal(school).get(PATH + "/" + contact))
                .ok()
                .shows("hasNote", true)
                .lacks("note");
    }

    @Test
    void itOpensForAReasonThatIsKept() {
        then(county.principal(school).body(Map.of("reason", "家访前了解情况")).post(disclosures()))
                .ok()
                .shows("note", NOTE);
        assertThat(
                        Rows.count(
                                "select count(*) from audit where action = 'DISCLOSED' and noun_id = ? and reason = '家访前了解情况'",
                                contact.toString()))
                .isEqualTo(1);
    }

    @Test
    void itOpensToNoOtherCaller() {
        var why = Map.of("reason", "x");
        var colleague = county.teacher(school, UUID.randomUUID());
        then(colleague.body(why).post(disclosures())).absent();
        then(county.principal(county.school()).body(why).post(disclosures())).absent();
        then(county.officer().body(why).post(disclosures())).is(403);
    }

    @Test
    void itOpensForNoEmptyReason() {
        then(county.principal(school).body(Map.of("reason", " ")).post(disclosures()))
                .invalid("reason");
    }

    private String disclosures() {
        return PATH + "/" + contact + "/disclosures";
    }
}
