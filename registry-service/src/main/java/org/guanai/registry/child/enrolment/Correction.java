package org.guanai.registry.child.enrolment;

/// Where a pupil stands, put right by hand.
///
/// @param grade 1–9
/// @param className class of that grade, which exists; null keeps the class while the grade stays
public record Correction(int grade, String className, boolean boarder) {}
