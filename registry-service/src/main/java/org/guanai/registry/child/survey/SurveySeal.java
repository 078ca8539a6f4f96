package org.guanai.registry.child.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.family.FamilySurvey.Parent;

/// Seals what a survey found out about a family.
@ApplicationScoped
class SurveySeal {
    private static final String TABLE = "family_survey";
    private static final TypeReference<List<Parent>> PARENTS = new TypeReference<>() {};
    private static final TypeReference<Circumstances> CIRCUMSTANCES = new TypeReference<>() {};

    private final Sealer sealer;
    private final ObjectMapper json;

    SurveySeal(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] parents(UUID survey, List<Parent> parents) {
        return seal(survey, "parents", parents);
    }

    byte[] circumstances(UUID survey, Circumstances circumstances) {
        return seal(survey, "circumstances", circumstances);
    }

    List<Parent> parents(UUID survey, byte[] sealed) {
        return open(survey, "parents", sealed, PARENTS);
    }

    Circumstances circumstances(UUID survey, byte[] sealed) {
        return open(survey, "circumstances", sealed, CIRCUMSTANCES);
    }

    private byte[] seal(UUID survey, String column, Object facts) {
        try {
            return sealer.seal(json.writeValueAsString(facts), TABLE, survey, column);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T open(UUID survey, String column, byte[] sealed, TypeReference<T> type) {
        try {
            return json.readValue(sealer.open(sealed, TABLE, survey, column), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
