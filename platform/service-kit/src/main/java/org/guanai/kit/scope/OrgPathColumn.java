package org.guanai.kit.scope;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// An organisation's path in a row is its text.
@Converter(autoApply = true)
public class OrgPathColumn implements AttributeConverter<OrgPath, String> {
    @Override
    public String convertToDatabaseColumn(OrgPath path) {
        return path == null ? null : path.text();
    }

    @Override
    public OrgPath convertToEntityAttribute(String text) {
        return text == null ? null : new OrgPath(text);
    }
}
