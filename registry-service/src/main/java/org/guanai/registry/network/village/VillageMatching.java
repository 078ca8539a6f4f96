package org.guanai.registry.network.village;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.kit.scope.OrgPath;

/// Reads from an address which village it lies in: the one village of the county whose name stands
/// in it. Two that fit are a question for a person.
record VillageMatching(Map<OrgPath, String> villages) {
    private static final Pattern KIND = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|社区|村)$");

    Optional<OrgPath> of(String address) {
        if (address == null) {
            return Optional.empty();
        }
        var found =
                villages.entrySet().stream()
                        .filter(village -> lies(address, village.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// 石塘村 and 石塘村委会 are one; 石塘 alone is the township as well.
    private static boolean lies(String address, String name) {
        var stem = KIND.matcher(name).replaceFirst("");
        return address.contains(name)
                || address.contains(stem + "村")
                || address.contains(stem + "社区");
    }
}
