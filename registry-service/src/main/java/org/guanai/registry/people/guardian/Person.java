package org.guanai.registry.people.guardian;

/// A person as a roster names one.
///
/// @param phone digits only, null when unknown
public record Person(String name, String phone) {}
