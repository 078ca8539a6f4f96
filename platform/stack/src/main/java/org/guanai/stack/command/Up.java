package org.guanai.stack.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.PlatformFailure;

/// Starts the platform and runs until it is stopped.
record Up(PlatformOptions options) {
    void run() {
        var progress = new ConsoleProgress(System.out);
        var began = System.nanoTime();
        var platform = Platform.start(options, progress);
        progress.ready("everything", Duration.ofNanos(System.nanoTime() - began));
        System.out.print(new Welcome(platform, options).text());
        System.out.flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted", e);
        } finally {
            platform.close();
        }
    }
}
