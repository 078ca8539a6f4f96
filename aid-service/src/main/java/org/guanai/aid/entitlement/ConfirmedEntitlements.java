package org.guanai.aid.entitlement;

/// @param confirmed how many children got it by this confirmation
public record ConfirmedEntitlements(int confirmed) {}
