package org.guanai.stack.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.PlatformFailure;

/// Entry point of the script `guanai`: one class per command.
public final class Guanai {
    private Guanai() {}

    public static void main(String[] typed) {
        try {
            run(List.of(typed));
        } catch (PlatformFailure trouble) {
            System.err.println("guanai: " + trouble.getMessage());
            System.exit(1);
        } catch (UncheckedIOException unwritable) {
            System.err.println("guanai: " + unwritable.getCause());
            System.err.println(
                    "Is the disk full, or does a file belong to another user? ./guanai doctor");
            System.exit(1);
        }
    }

    private static void run(List<String> typed) {
        var home = Path.of(System.getProperty("guanai.home", "")).toAbsolutePath();
        var command = typed.isEmpty() ? "" : typed.getFirst();
        if (command.equals("officer")) {
            new Officer(PlatformOptions.up(home), typed.subList(1, typed.size())).run();
            return;
        }
        var arguments =
                Arguments.parse(
                        PlatformOptions.up(home),
                        typed.subList(Math.min(1, typed.size()), typed.size()));
        switch (command) {
            case "up" -> new Up(arguments.options()).run();
            case "down" -> new Down(arguments.options()).run();
            case "status" -> new Status(arguments.options()).run();
            case "token" -> new Token(arguments).run();
            case "rotate-keys" -> new RotateKeys(arguments.options()).run();
            case "backup" -> new Archives(arguments).write();
            case "restore" -> new Archives(arguments).restore();
            default -> throw new PlatformFailure("no such command: " + command);
        }
    }
}
