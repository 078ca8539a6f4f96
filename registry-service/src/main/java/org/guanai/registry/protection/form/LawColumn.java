package org.guanai.registry.protection.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/// A list in a row is its JSON.
@Converter
class LawColumn implements AttributeConverter<List<LawfulUse>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<LawfulUse>> LIST = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<LawfulUse> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<LawfulUse> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, LIST);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
