package org.guanai.kit.identity;

import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/// Realm roles that the platform knows. A token also carries Keycloak's own, which grant nothing
/// here.
final class PlatformRoles {
    private static final Set<String> NAMES =
            Set.copyOf(ConfigProvider.getConfig().getValues("guanai.roles", String.class));

    private PlatformRoles() {}

    static boolean contains(String role) {
        return NAMES.contains(role);
    }
}
