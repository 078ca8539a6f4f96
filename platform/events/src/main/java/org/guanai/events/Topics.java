package org.guanai.events;

/// The Kafka topics of the platform. Event topics carry ids and are deleted after their retention;
/// snapshot topics are compacted, keyed by the noun's id, and carry its full state with a version.
public final class Topics {
    public static final String REGISTRY_EVENTS = "guanai.registry.events";
    public static final String ORGANISATIONS = "guanai.registry.organisations";
    public static final String CALENDARS = "guanai.registry.calendars";
    public static final String STAFF = "guanai.registry.staff";
    public static final String STUDENTS = "guanai.registry.students";
    public static final String GUARDIANS = "guanai.registry.guardians";
    public static final String MENTORING_EVENTS = "guanai.mentoring.events";
    public static final String HELPERS = "guanai.mentoring.helpers";
    public static final String PAIRINGS = "guanai.mentoring.pairings";
    public static final String AID_EVENTS = "guanai.aid.events";
    public static final String SAFETY_EVENTS = "guanai.safety.events";
    public static final String NOTIFICATION_EVENTS = "guanai.notification.events";

    private Topics() {}
}
