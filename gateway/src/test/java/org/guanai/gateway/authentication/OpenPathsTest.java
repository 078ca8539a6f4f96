package org.guanai.gateway.authentication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Which paths need no token, and that their neighbours do.
class OpenPathsTest {
    @Test
    void whoeverHasForgottenAPasswordHasNoToken() {
        var resets = "/api/registry/password-resets";
        assertTrue(OpenPaths.isOpen("POST", resets));
        var id = "/0190f3c0-0000-7000-8000-000000000001";
        assertTrue(OpenPaths.isOpen("POST", resets + id + "/completions"));
        assertFalse(OpenPaths.isOpen("POST", resets + "-of-others"));
        assertFalse(OpenPaths.isOpen("GET", "/api/registry/me/recovery-address"));
    }

    @Test
    void aTelephoneFetchesItsCalendarByTheLinkAlone() {
        var link = "/api/mentoring/duty-calendars/h2CnaHjiacGpQO132FcgSj";
        assertTrue(OpenPaths.isOpen("GET", link));
        assertFalse(OpenPaths.isOpen("POST", "/api/mentoring/duty-calendars"));
        assertFalse(OpenPaths.isOpen("POST", link + "/withdrawals"));
        assertFalse(OpenPaths.isOpen("GET", link + "/withdrawals"));
    }

    @Test
    void aPublicReportIsSentByAnybodyAndListedByNobodyWithoutAToken() {
        assertTrue(OpenPaths.isOpen("POST", "/api/safety/public-reports"));
        assertFalse(OpenPaths.isOpen("GET", "/api/safety/public-reports"));
    }
}
