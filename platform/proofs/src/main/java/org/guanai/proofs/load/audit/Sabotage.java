package org.guanai.proofs.load.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.Behind;
import org.guanai.proofs.load.Drafts;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Reply;

/// Damage done by hand after a reckoning, each of a kind that the reckoning must find: otherwise
/// its silence would mean nothing. For a platform that is thrown away afterwards.
public final class Sabotage {
    private static final String DOUBLE =
            """
            insert into contact
            select (jsonb_populate_record(c, jsonb_build_object('id', ?::text))).*
            from contact c where c.id::text = ?\
            """;

    private final World world;
    private final Behind behind;
    private final Ledger ledger;
    private final List<Sighting> losses = new ArrayList<>();
    private final List<Sighting> doubles = new ArrayList<>();

    public Sabotage(World world, Ledger ledger) {
        this.world = world;
        this.behind = new Behind(world.platform);
        this.ledger = ledger;
    }

    /// Does the damage and has it looked for.
    ///
    /// @return what the audit did not find of it
    public List<Sighting> unseen(Audit audit) {
        loseARow();
        loseAnEffect();
        doubleARow();
        doubleAnEvent();
        var found = audit.reckon(ledger);
        var unseen = new ArrayList<Sighting>(losses);
        unseen.removeAll(found.lost().stream().map(d -> d.sighting()).toList());
        doubles.removeAll(found.doubled().stream().map(d -> d.sighting()).toList());
        unseen.addAll(doubles);
        return unseen;
    }

    private void loseARow() {
        var contact = some(Place.CONTACT_ROW, 0);
        behind.change("mentoring", "delete from contact where id::text = ?", contact.subject());
        losses.add(contact);
    }

    private void loseAnEffect() {
        var told = some(Place.TOLD_ROW, 0);
        behind.change(
                "safety",
                "delete from telling where incident_id::text || '/' || student_id || '/' || channel = ?",
                told.subject());
        losses.add(told);
    }

    private void doubleARow() {
        var id = UUID.randomUUID().toString();
        behind.change("mentoring", DOUBLE, id, some(Place.CONTACT_ROW, 1).subject());
        doubles.add(new Sighting(Place.CONTACT_ROW, id));
    }

    private void doubleAnEvent() {
        var contact = some(Place.CONTACT_EVENT, 1);
        var event = (Place.Events) contact.place().look;
        var payload = "{\"contactId\":\"" + contact.subject() + "\"}";
        var record = new ProducerRecord<>(event.topic(), contact.subject(), payload);
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", "org.guanai.mentoring." + event.type());
        try (var kafka = new KafkaProducer<>(settings(), text(), text())) {
            kafka.send(record);
        }
        doubles.add(contact);
    }

    /// What somebody was promised to find there, and nobody owes feedback for.
    private Sighting some(Place place, int nr) {
        return ledger.intents().stream()
                .filter(intent -> !intent.about().contains(Drafts.WORRIED))
                .flatMap(intent ->
                        ledger.answer(intent).filter(Reply::isYes).stream()
                                .flatMap(yes -> Expected.of(intent, yes).stream()))
                .filter(sighting -> sighting.place() == place)
                .skip(nr)
                .findFirst()
                .orElseThrow();
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> settings() {
        return Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, world.platform.endpoints().kafka());
    }

    private static StringSerializer text() {
        return new StringSerializer();
    }
}
