package org.guanai.registry.network.village;

/// @param placed how many children of the school were tied to the one village that their address
///   names
/// @param left how many are still tied to none
public record VillagePlaced(int placed, int left) {}
