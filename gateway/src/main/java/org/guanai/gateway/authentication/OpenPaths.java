package org.guanai.gateway.authentication;

/// Paths behind `/api` that need no token: the public notices of aid (公示), read-only; objections to
/// them by anybody (异议), and their answers by receipt; thanks to sponsors and the accounts of
/// campaigns; a notice by the signed link of its message; reports of providers, which carry a
/// secret of their own; the public form by which anybody reports harm to a child (社会举报), and its
/// receipts; forgotten passwords (重设密码); a calendar of duties by its secret link. One definition
/// for authentication and for the API document.
public final class OpenPaths {
    private static final String NOTICES = "/api/aid/notices";

    /// Whoever has forgotten a password cannot have a token.
    private static final String RESETS = "/api/registry/password-resets";

    private static final String OBJECTIONS = "/api/aid/public-objections/";
    private static final String RECEIPTS = "/api/aid/objection-receipts/";
    private static final String REPORTS = "/api/safety/public-reports";
    private static final String REPORT_RECEIPTS = REPORTS + "/receipts/";
    private static final String THANKS = "/api/aid/thanks";
    private static final String CAMPAIGNS = "/api/aid/public-campaigns";
    private static final String LINKS = "/api/notification/links/";
    private static final String SMS_REPORTS = "/api/notification/sms-reports/";

    /// The pupils' survey about bullying, by a code that was drawn.
    private static final String SURVEY = "/api/safety/survey-answers";

    /// A child's form, by the ticket of its slip.
    private static final String VOICES = "/api/mentoring/voices";

    /// One's own duties in the calendar of a telephone, by a secret link.
    private static final String CALENDARS = "/api/mentoring/duty-calendars/";

    private OpenPaths() {}

    public static boolean isOpen(String method, String path) {
        var reads = "GET".equalsIgnoreCase(method) || "HEAD".equalsIgnoreCase(method);
        return isReset(path)
                || path.startsWith(OBJECTIONS)
                || path.startsWith(RECEIPTS)
                || path.startsWith(LINKS)
                || path.startsWith(SMS_REPORTS)
                || isPublicReport(method, path, reads)
                || path.equals(VOICES)
                || path.equals(SURVEY)
                || reads
                        && (path.equals(NOTICES)
                                || path.equals(SURVEY + "/questions")
                                || path.equals(THANKS)
                                || path.equals(CAMPAIGNS)
                                || isOneOf(path, CALENDARS)
                                || isOneOf(path, NOTICES + "/"));
    }

    /// It is sent, or its receipt is looked at; the list is the officers'.
    private static boolean isPublicReport(String method, String path, boolean reads) {
        return reads
                ? path.startsWith(REPORT_RECEIPTS)
                : "POST".equalsIgnoreCase(method) && path.equals(REPORTS);
    }

    private static boolean isReset(String path) {
        return path.equals(RESETS) || path.startsWith(RESETS + "/");
    }

    /// A notice, but none of its sub-resources: objections and proofs are not public.
    private static boolean isOneOf(String path, String noun) {
        return path.startsWith(noun) && path.indexOf('/', noun.length()) < 0;
    }
}
