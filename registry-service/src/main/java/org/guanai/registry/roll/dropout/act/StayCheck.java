package org.guanai.registry.roll.dropout.act;

/// Whether a child that came back is still at school, asked after 30 days and after 90.
///
/// @param attending false opens the case again
public record StayCheck(boolean attending) {}
