package org.guanai.proofs.load.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.demo.client.Json;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Reply;

/// Where an acknowledged intent must show, exactly once each: its row and audit entry, its event,
/// its effect in the services that consume it.
final class Expected {
    private static final List<Place> PER_STUDENT =
            List.of(
                    Place.STUDENT_ROW,
                    Place.STUDENT_IN_MENTORING,
                    Place.STUDENT_IN_AID,
                    Place.STUDENT_IN_SAFETY,
                    Place.STUDENT_IN_NOTIFICATION);

    private Expected() {}

    static List<Sighting> of(Intent intent, Reply yes) {
        return switch (intent.noun()) {
            case CONTACT -> contact(intent, id(yes));
            case PAIRING ->
                    at(id(yes), Place.PAIRING_ROW, Place.PAIRING_AUDIT, Place.PAIRING_EVENT);
            case INCIDENT -> incident(id(yes), id(yes) + "/" + intent.about().getFirst());
            case ACKNOWLEDGEMENT -> acknowledgement(intent.about());
            case APPLICATION -> at(id(yes), Place.APPLICATION_ROW, Place.APPLICATION_AUDIT);
            case DECISION -> decision(intent.about().getFirst());
            case DRAWING ->
                    both(
                            at(id(yes), Place.LIST_ROW, Place.LIST_AUDIT),
                            at(intent.about().getFirst(), Place.DRAWN_ROW));
            case PAYMENT -> payment(intent.about());
            case IMPORT -> imported(intent, id(yes));
        };
    }

    private static List<Sighting> contact(Intent intent, String id) {
        var plain = at(id, Place.CONTACT_ROW, Place.CONTACT_AUDIT, Place.CONTACT_EVENT);
        return intent.about().isEmpty() ? plain : both(plain, at(id, Place.FEEDBACK_ROW));
    }

    private static List<Sighting> incident(String incident, String involved) {
        var own = at(incident, Place.INCIDENT_ROW, Place.INCIDENT_AUDIT, Place.INCIDENT_EVENT);
        var student = at(involved, Place.INVOLVED_ROW, Place.INVOLVED_EVENT, Place.NOTICE_ROW);
        return both(both(own, student), told(involved + "/EMAIL"));
    }

    /// What the school enters for a guardian on the telephone tells them by telephone, too.
    private static List<Sighting> acknowledgement(List<String> about) {
        var own =
                at(
                        about.getFirst(),
                        Place.ACKNOWLEDGED_ROW,
                        Place.ACKNOWLEDGED_EVENT,
                        Place.ACKNOWLEDGED_IN_SAFETY);
        return both(own, told(about.get(1) + "/" + about.get(2) + "/CALL"));
    }

    /// On record with the application, as its submission is.
    private static List<Sighting> decision(String application) {
        var own = at(application + "/SCHOOL", Place.DECISION_ROW, Place.DECISION_EVENT);
        return both(own, at(application, Place.APPLICATION_AUDIT));
    }

    private static List<Sighting> payment(List<String> about) {
        var own = at(about.getFirst(), Place.PAID_ROW, Place.PAID_EVENT);
        return both(own, at(about.getLast(), Place.PAID_APPLICATION));
    }

    private static List<Sighting> told(String subject) {
        return at(subject, Place.TOLD_EVENT, Place.TOLD_ROW);
    }

    private static List<Sighting> imported(Intent intent, String id) {
        var all = new ArrayList<>(at(id, Place.IMPORT_ROW, Place.IMPORT_DONE));
        for (var name : intent.about()) {
            PER_STUDENT.forEach(place -> all.add(new Sighting(place, name)));
        }
        return all;
    }

    private static List<Sighting> at(String subject, Place... places) {
        return Stream.of(places).map(place -> new Sighting(place, subject)).toList();
    }

    private static List<Sighting> both(List<Sighting> some, List<Sighting> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String id(Reply yes) {
        return Json.read(yes.body().getBytes(StandardCharsets.UTF_8)).path("id").asText();
    }
}
