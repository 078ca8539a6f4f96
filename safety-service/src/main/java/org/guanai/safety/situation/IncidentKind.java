package org.guanai.safety.situation;

/// Kinds of incidents (突发事件类型). Those of the nine situations of the mandatory report are named in
/// the rule `mandatory-report`.
public enum IncidentKind {
    INJURY,
    ILLNESS,
    TRAFFIC,
    DROWNING,
    FIRE,
    FOOD_SAFETY,
    NATURAL_DISASTER,
    FACILITY,
    BULLYING,
    VIOLENCE,
    SELF_HARM,
    MISSING,
    ABUSE,
    ABANDONMENT,
    SEXUAL_HARM,
    OTHER
}
