package org.guanai.mentoring.care.kind;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/// The parts of a contact as a row counts them.
public class ContactParts implements AttributeConverter<Set<ContactPart>, Integer> {
    public static int number(Collection<ContactPart> parts) {
        return parts.stream().mapToInt(ContactPart::bit).reduce(0, (a, b) -> a | b);
    }

    public static Set<ContactPart> of(int number) {
        return Arrays.stream(ContactPart.values())
                .filter(part -> (number & part.bit()) != 0)
                .collect(toSet());
    }

    @Override
    public Integer convertToDatabaseColumn(Set<ContactPart> parts) {
        return number(parts);
    }

    @Override
    public Set<ContactPart> convertToEntityAttribute(Integer number) {
        return of(number);
    }
}
