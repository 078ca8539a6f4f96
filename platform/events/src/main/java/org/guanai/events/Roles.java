package org.guanai.events;

/// The realm roles of an access token, as every service and the realm file spell them.
public final class Roles {
    public static final String COUNTY_OFFICER = "county-officer";
    public static final String TOWNSHIP_OFFICER = "township-officer";
    public static final String AID_OFFICER = "aid-officer";
    public static final String SAFETY_OFFICER = "safety-officer";
    public static final String PRINCIPAL = "principal";
    public static final String CLASS_TEACHER = "class-teacher";
    public static final String TEACHER = "teacher";
    public static final String COUNSELLOR = "counsellor";
    public static final String HELPER = "helper";
    public static final String GUARDIAN = "guardian";
    public static final String STUDENT = "student";
    public static final String AGENCY = "agency";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";

    private Roles() {}
}
