package org.guanai.aid.hardship;

/// What a child is in hardship by.
///
/// @param kind code of the kind of hardship (困难类型)
/// @param tier code of the tier (困难等级); null where the child is not recognised
public record Hardship(String kind, String tier) {}
