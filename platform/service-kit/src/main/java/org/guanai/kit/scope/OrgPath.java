package org.guanai.kit.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Path of an organisation (机构路径): county, township and school by their codes.
@Schema(type = SchemaType.STRING, examples = "330127/330127102/2133000123")
public record OrgPath(@JsonValue String text) implements Comparable<OrgPath> {
    private static final String SEPARATOR = "/";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrgPath {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an organisation's path is empty");
        }
    }

    /// The lowest organisation that all of them lie in, or are.
    ///
    /// @throws IllegalArgumentException when there is none: two counties
    public static OrgPath above(Collection<OrgPath> paths) {
        return paths.stream().reduce(OrgPath::above).orElseThrow();
    }

    public OrgPath county() {
        var end = text.indexOf(SEPARATOR);
        return end < 0 ? this : new OrgPath(text.substring(0, end));
    }

    /// The organisations on the way to it, from the county down, itself included.
    public List<OrgPath> line() {
        var parts = text.split(SEPARATOR);
        return IntStream.rangeClosed(1, parts.length)
                .mapToObj(n -> new OrgPath(String.join(SEPARATOR, Arrays.copyOf(parts, n))))
                .toList();
    }

    public boolean isCounty() {
        return !text.contains(SEPARATOR);
    }

    /// The code of the organisation itself: the last part.
    public String code() {
        return text.substring(text.lastIndexOf(SEPARATOR) + 1);
    }

    /// Whether it is that organisation or lies below it.
    public boolean isWithin(OrgPath place) {
        return text.equals(place.text) || text.startsWith(place.text + SEPARATOR);
    }

    /// Parameters of a query for what lies there: `org = :place or (org > :below and org <
    /// :beyond)`.
    public Map<String, OrgPath> range() {
        return Map.of(
                "place", this,
                "below", new OrgPath(text + SEPARATOR),
                "beyond", new OrgPath(text + (char) (SEPARATOR.charAt(0) + 1)));
    }

    public OrgPath below(String code) {
        return new OrgPath(text + SEPARATOR + code);
    }

    @Override
    public int compareTo(OrgPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private OrgPath above(OrgPath other) {
        var here = text.split(SEPARATOR);
        var there = other.text.split(SEPARATOR);
        var differs = Arrays.mismatch(here, there);
        return differs < 0
                ? this
                : new OrgPath(String.join(SEPARATOR, Arrays.copyOf(here, differs)));
    }
}
