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
class UsesColumn implements AttributeConverter<List<ConsentItem>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ConsentItem>> LIST = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ConsentItem> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ConsentItem> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, LIST);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
