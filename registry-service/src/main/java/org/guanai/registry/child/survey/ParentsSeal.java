package org.guanai.registry.child.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.group.FamilySurvey.Parent;

/// Seals what a survey found out about parents.
@ApplicationScoped
class ParentsSeal {
    private static final TypeReference<List<Parent>> PARENTS = new TypeReference<>() {};

    private final Sealer sealer;
    private final ObjectMapper json;

    ParentsSeal(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] seal(UUID survey, List<Parent> parents) {
        try {
            var text = json.writeValueAsString(parents);
            return sealer.seal(text, "family_survey", survey, "parents");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Parent> open(UUID survey, byte[] sealed) {
        try {
            var text = sealer.open(sealed, "family_survey", survey, "parents");
            return json.readValue(text, PARENTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
