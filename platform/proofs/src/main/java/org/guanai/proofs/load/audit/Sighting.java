package org.guanai.proofs.load.audit;

/// That something shows in a place.
///
/// @param subject by which it is known there
public record Sighting(Place place, String subject) {}
