package org.guanai.registry.place.organisation;

/// Kind of a school (办学类型), by the first two digits of its 学校标识码.
public enum SchoolKind {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    SENIOR_OR_WHOLE,
    REFORM,
    SPECIAL,
    OTHER;

    static SchoolKind of(String code) {
        return switch (code.substring(0, 2)) {
            case "11" -> KINDERGARTEN;
            case "21" -> PRIMARY;
            case "31" -> JUNIOR;
            case "34" -> SENIOR_OR_WHOLE;
            case "37" -> REFORM;
            case "51" -> SPECIAL;
            default -> OTHER;
        };
    }
}
