package org.guanai.stack.command;

import org.guanai.stack.RunningPlatform;
import org.guanai.stack.say.PlatformFailure;

/// Prints an access token of a demo user, and nothing else.
record Token(Arguments arguments) {
    void run() {
        if (arguments.words().size() != 1) {
            throw new PlatformFailure(
                    "whose token? ./guanai token USER, for instance ./guanai token county");
        }
        var running = RunningPlatform.in(arguments.options().state());
        System.out.println(running.token(arguments.words().getFirst()));
    }
}
