package org.guanai.aid.form;

/// The child's part of a form.
///
/// @param school its name
/// @param inClass `四年级3班`
public record Child(String school, String schoolCode, String name, String sex, String inClass) {}
