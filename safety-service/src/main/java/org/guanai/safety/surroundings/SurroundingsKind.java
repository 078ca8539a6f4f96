package org.guanai.safety.surroundings;

/// What endangers children around a school.
public enum SurroundingsKind {
    PUBLIC_ORDER,
    DANGEROUS_ROAD,
    ILLEGAL_PARKING,
    UNLICENSED_FOOD,
    UNSAFE_TOYS,
    STREET_STALLS,
    INTERNET_CAFE,
    ENTERTAINMENT,
    PUBLICATIONS,
    TOBACCO,
    CLINIC,
    BUILDING_SITE,
    FIRE,
    WATER,
    OTHER
}
