package org.guanai.stack.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guanai.officer.OfficerOrder;
import org.guanai.officer.OfficerTrouble;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.RunningPlatform;
import org.guanai.stack.say.PlatformFailure;

/// Makes the county's first officer on the platform that runs here, and prints the one-time code.
///
/// @param typed the words of the officer, and `--state DIR`
record Officer(PlatformOptions options, List<String> typed) {
    void run() {
        var words = new ArrayList<>(typed);
        var state = options.state();
        var at = words.indexOf("--state");
        if (at >= 0 && at + 1 < words.size()) {
            state = Path.of(words.get(at + 1)).toAbsolutePath().normalize();
            words.subList(at, at + 2).clear();
        }
        try {
            var order = OfficerOrder.parse(words);
            System.out.print(RunningPlatform.in(state).firstOfficer().make(order).text());
        } catch (OfficerTrouble trouble) {
            throw new PlatformFailure(trouble.getMessage());
        }
    }
}
