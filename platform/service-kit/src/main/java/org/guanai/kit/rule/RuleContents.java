package org.guanai.kit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;

/// Reads and validates the content of rules by the records that the service declares.
@ApplicationScoped
class RuleContents {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Map<String, RuleOf<?>> declared;
    private final ObjectMapper json;
    private final Validator validator;

    RuleContents(@All List<RuleOf<?>> declared, ObjectMapper json, Validator validator) {
        this.declared =
                declared.stream().collect(Collectors.toMap(RuleOf::code, Function.identity()));
        this.json = json;
        this.validator = validator;
    }

    Collection<RuleOf<?>> declared() {
        return declared.values();
    }

    Optional<RuleOf<?>> of(String code) {
        return Optional.ofNullable(declared.get(code));
    }

    /// @throws Refusal.Invalid naming the field that does not fit
    <T extends Record> T read(RuleOf<T> rule, String content) {
        var read = parsed(rule, content);
        validator.validate(read).stream()
                .map(v -> "content." + v.getPropertyPath())
                .sorted()
                .findFirst()
                .ifPresent(RuleContents::refuse);
        return read;
    }

    Map<String, Object> open(String content) {
        try {
            return json.readValue(content, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private <T extends Record> T parsed(RuleOf<T> rule, String content) {
        try {
            return json.readerFor(rule.content())
                    .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(content);
        } catch (JsonMappingException e) {
            var path =
                    e.getPath().stream()
                            .map(JsonMappingException.Reference::getFieldName)
                            .filter(name -> name != null)
                            .map(name -> "." + name)
                            .collect(Collectors.joining());
            throw refusal("content" + path);
        } catch (JsonProcessingException e) {
            throw refusal("content");
        }
    }

    private static void refuse(String field) {
        throw refusal(field);
    }

    private static Refusal refusal(String field) {
        return Refusal.invalid("kit.rule-content", field);
    }
}
