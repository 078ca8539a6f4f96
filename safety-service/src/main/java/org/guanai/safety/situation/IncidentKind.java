package org.guanai.safety.situation;

/// Kinds of incidents (突发事件类型), each of one of the categories of emergencies. Those of the nine
/// situations of the mandatory report are named in the rule `mandatory-report`.
public enum IncidentKind {
    INJURY(IncidentCategory.ACCIDENT),
    ILLNESS(IncidentCategory.PUBLIC_HEALTH),
    EPIDEMIC(IncidentCategory.PUBLIC_HEALTH),
    TRAFFIC(IncidentCategory.ACCIDENT),
    DROWNING(IncidentCategory.ACCIDENT),
    FIRE(IncidentCategory.ACCIDENT),
    CRUSH(IncidentCategory.ACCIDENT),
    FOOD_SAFETY(IncidentCategory.PUBLIC_HEALTH),
    NATURAL_DISASTER(IncidentCategory.NATURAL_DISASTER),
    FACILITY(IncidentCategory.ACCIDENT),
    BULLYING(IncidentCategory.SOCIAL_SECURITY),
    VIOLENCE(IncidentCategory.SOCIAL_SECURITY),
    SELF_HARM(IncidentCategory.SOCIAL_SECURITY),
    DEATH(IncidentCategory.SOCIAL_SECURITY),
    MISSING(IncidentCategory.SOCIAL_SECURITY),
    ABUSE(IncidentCategory.SOCIAL_SECURITY),
    ABANDONMENT(IncidentCategory.SOCIAL_SECURITY),
    SEXUAL_HARM(IncidentCategory.SOCIAL_SECURITY),
    GATHERING(IncidentCategory.SOCIAL_SECURITY),
    NETWORK(IncidentCategory.NETWORK),
    EXAM(IncidentCategory.EXAM),
    OPINION(IncidentCategory.OPINION),
    OTHER(IncidentCategory.ACCIDENT);

    private final IncidentCategory category;

    IncidentKind(IncidentCategory category) {
        this.category = category;
    }

    public IncidentCategory category() {
        return category;
    }
}
