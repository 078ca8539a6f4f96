package org.guanai.kit.broker.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import org.guanai.kit.broker.BrokerUnavailable;

/// Waits for the broker's answers, with a time-out.
final class KafkaAnswers {
    private KafkaAnswers() {}

    static <T> T await(KafkaFuture<T> answer, Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable("interrupted", e);
        } catch (ExecutionException e) {
            throw new BrokerUnavailable("the broker refused", e.getCause());
        } catch (TimeoutException e) {
            throw new BrokerUnavailable("the broker gave no answer", e);
        }
    }
}
