package org.guanai.mentoring.care.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;

/// What one version of a contact says.
///
/// @param note sealed as the contact's own; null without one
public record ContactFacts(
        UUID id,
        OrgPath org,
        UUID helperId,
        long version,
        ContactKind kind,
        Instant occurredAt,
        boolean reached,
        Channel channel,
        Integer minutes,
        int concern,
        byte[] note,
        Set<ContactPart> parts) {

    /// Names of the fields that another version of the same contact says otherwise.
    public String[] differingFrom(ContactFacts other) {
        var fields = new ArrayList<String>();
        note(fields, "kind", kind, other.kind);
        note(fields, "occurredAt", occurredAt, other.occurredAt);
        note(fields, "reached", reached, other.reached);
        note(fields, "channel", channel, other.channel);
        note(fields, "minutes", minutes, other.minutes);
        note(fields, "concern", concern, other.concern);
        note(fields, "parts", parts, other.parts);
        if (!Arrays.equals(note, other.note)) {
            fields.add("note");
        }
        return fields.toArray(String[]::new);
    }

    private static void note(List<String> fields, String field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field);
        }
    }
}
