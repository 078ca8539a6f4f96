package org.guanai.registry.roll.transfer.act;

import jakarta.validation.constraints.Size;

/// The school that asked takes the child in and calls for the file (调档).
///
/// @param className class of the grade, which exists; absent for none yet
public record Admittance(@Size(max = 20) String className) {}
