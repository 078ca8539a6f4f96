package org.guanai.kit.http;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;

/// Which refusals an operation may answer because of what it takes, whatever it does: an endpoint
/// describes only those that mean something of its own.
final class CommonRefusals {
    private CommonRefusals() {}

    /// Descriptions by status.
    static Map<String, String> of(String path, Operation operation) {
        var refusals = new TreeMap<String, String>();
        refusals.put("400", "The request, or a parameter of it, is not well-formed");
        refusals.put("401", "No valid token");
        refusals.put("406", "Not in any media type of `Accept`");
        refusals.put("415", "The Content-Type is none that is taken");
        if (path.contains("{")) {
            refusals.put("404", "There is none, or it is not the caller's");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("404", "Something that is named does not exist, or is not the caller's");
            refusals.put("413", "Larger than allowed");
        }
        if (takes("Idempotency-Key", operation)) {
            refusals.put("409", "It contradicts what is there");
            refusals.put("422", "A rule forbids it, or the key was used for something else");
        }
        if (takes("If-Match", operation)) {
            refusals.put("409", "It contradicts what is there");
            refusals.put("412", "Changed by somebody else meanwhile");
            refusals.put("422", "A rule forbids it");
            refusals.put("428", "If-Match is missing");
        }
        return refusals;
    }

    private static boolean takes(String header, Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null
                && parameters.stream().anyMatch(p -> header.equalsIgnoreCase(p.getName()));
    }
}
